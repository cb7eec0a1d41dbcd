package fi.polku.handover;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class HandoverPostgresTest extends HandoverScenarios {}
