package fi.polku.modelling;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ModelReleasesTest extends ModelReleasesScenarios {}
