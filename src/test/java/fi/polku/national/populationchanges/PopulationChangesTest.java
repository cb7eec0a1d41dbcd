package fi.polku.national.populationchanges;

import fi.polku.testing.PolkuTest;

@PolkuTest
class PopulationChangesTest extends PopulationChangesScenarios {}
