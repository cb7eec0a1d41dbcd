package fi.polku.acceptance;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class CostYearPostgresTest extends CostYearScenarios {}
