package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class MainJobTest extends MainJobScenarios {}
