package fi.polku.journeys.web;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ChangeRefusalTest extends ChangeRefusalScenarios {}
