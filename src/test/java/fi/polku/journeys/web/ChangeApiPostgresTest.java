package fi.polku.journeys.web;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ChangeApiPostgresTest extends ChangeScenarios {}
