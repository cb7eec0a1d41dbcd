package fi.polku.modelling;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ModelReleasesPostgresTest extends ModelReleasesScenarios {}
