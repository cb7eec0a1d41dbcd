package fi.polku.journeys.web;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ChangeApiTest extends ChangeScenarios {}
