package fi.polku.casefile;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ChangeEventTest extends ChangeEventScenarios {}
