package fi.polku.journeys.web;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ChangeRefusalPostgresTest extends ChangeRefusalScenarios {}
