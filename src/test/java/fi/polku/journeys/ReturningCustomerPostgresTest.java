package fi.polku.journeys;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ReturningCustomerPostgresTest extends ReturningCustomerScenarios {}
