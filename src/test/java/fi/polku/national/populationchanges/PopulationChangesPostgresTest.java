package fi.polku.national.populationchanges;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class PopulationChangesPostgresTest extends PopulationChangesScenarios {}
