package fi.polku.worklist;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class WorklistPostgresTest extends WorklistContract {}
