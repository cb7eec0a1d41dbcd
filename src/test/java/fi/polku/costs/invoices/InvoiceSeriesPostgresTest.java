package fi.polku.costs.invoices;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class InvoiceSeriesPostgresTest extends InvoiceSeriesTest {}
