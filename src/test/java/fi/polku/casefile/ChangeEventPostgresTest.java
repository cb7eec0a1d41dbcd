package fi.polku.casefile;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ChangeEventPostgresTest extends ChangeEventScenarios {}
