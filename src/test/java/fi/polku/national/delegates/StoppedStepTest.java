package fi.polku.national.delegates;

import fi.polku.testing.PolkuTest;

@PolkuTest
class StoppedStepTest extends StoppedStepScenarios {}
