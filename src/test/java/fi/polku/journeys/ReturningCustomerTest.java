package fi.polku.journeys;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ReturningCustomerTest extends ReturningCustomerScenarios {}
