package fi.polku.national.delegates;

import fi.polku.testing.PolkuTest;

@PolkuTest
class NationalStepsTest extends NationalStepsScenarios {}
