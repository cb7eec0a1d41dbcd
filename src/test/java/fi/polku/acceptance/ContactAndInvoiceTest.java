package fi.polku.acceptance;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ContactAndInvoiceTest extends ContactAndInvoiceScenarios {}
