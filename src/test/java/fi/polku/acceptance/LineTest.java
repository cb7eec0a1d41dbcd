package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class LineTest extends LineScenarios {}
