package fi.polku.national.delegates;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class StoppedStepPostgresTest extends StoppedStepScenarios {}
