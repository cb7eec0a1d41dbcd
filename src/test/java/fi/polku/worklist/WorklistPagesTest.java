package fi.polku.worklist;

import fi.polku.testing.PolkuTest;

@PolkuTest
class WorklistPagesTest extends WorklistPagesContract {}
