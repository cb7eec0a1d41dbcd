package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class DeadlineTest extends DeadlineScenarios {}
