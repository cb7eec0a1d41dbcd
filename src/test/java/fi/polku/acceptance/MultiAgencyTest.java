package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class MultiAgencyTest extends MultiAgencyScenarios {}
