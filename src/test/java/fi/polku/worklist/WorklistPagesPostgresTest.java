package fi.polku.worklist;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class WorklistPagesPostgresTest extends WorklistPagesContract {}
