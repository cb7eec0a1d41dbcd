package fi.polku.acceptance;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ReleasePostgresTest extends ReleaseScenarios {}
