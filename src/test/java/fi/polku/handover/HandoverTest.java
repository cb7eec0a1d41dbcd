package fi.polku.handover;

import fi.polku.testing.PolkuTest;

@PolkuTest
class HandoverTest extends HandoverScenarios {}
