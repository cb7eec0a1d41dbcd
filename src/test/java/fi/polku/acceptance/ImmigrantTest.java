package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ImmigrantTest extends ImmigrantScenarios {}
