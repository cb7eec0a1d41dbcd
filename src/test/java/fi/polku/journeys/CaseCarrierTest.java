package fi.polku.journeys;

import fi.polku.testing.PolkuTest;

@PolkuTest
class CaseCarrierTest extends CaseCarrierScenarios {}
