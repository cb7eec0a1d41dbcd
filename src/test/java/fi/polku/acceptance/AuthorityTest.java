package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class AuthorityTest extends AuthorityScenarios {}
