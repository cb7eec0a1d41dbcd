package fi.polku.journeys;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class CaseCarrierPostgresTest extends CaseCarrierScenarios {}
