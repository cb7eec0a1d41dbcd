package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class CostYearTest extends CostYearScenarios {}
