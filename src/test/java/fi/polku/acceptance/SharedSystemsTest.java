package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class SharedSystemsTest extends SharedSystemsScenarios {}
