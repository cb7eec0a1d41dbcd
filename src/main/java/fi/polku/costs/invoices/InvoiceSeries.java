package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The series of numbers. Whoever makes documents holds the row of the host and year to the end of
 * the transaction: nobody else makes any meanwhile, and numbers of a transaction that is rolled
 * back are free again.
 */
@Repository
class InvoiceSeries {

  private final JdbcClient jdbc;
  private final TransactionTemplate ownTransaction;

  InvoiceSeries(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Waits for the turn; numbers are given in the caller's transaction only. */
  Numbers hold(MunicipalityCode host, CostYear year) {
    return lock(host, year)
        .orElseGet(
            () -> {
              begin(host, year);
              return lock(host, year).orElseThrow();
            });
  }

  private Optional<Numbers> lock(MunicipalityCode host, CostYear year) {
    return jdbc.sql(
            """
            select last_invoice, last_voucher from invoice_series
             where host = :host and invoice_year = :year
               for update
            """)
        .param("host", host.value())
        .param("year", year.year())
        .query(
            (row, number) ->
                new Numbers(host, year, row.getInt("last_invoice"), row.getInt("last_voucher")))
        .optional();
  }

  private void begin(MunicipalityCode host, CostYear year) {
    try {
      ownTransaction.executeWithoutResult(
          status ->
              jdbc.sql(
                      """
                      insert into invoice_series (host, invoice_year, last_invoice, last_voucher)
                      values (:host, :year, 0, 0)
                      """)
                  .param("host", host.value())
                  .param("year", year.year())
                  .update());
    } catch (DuplicateKeyException begunMeanwhile) {
      return;
    }
  }

  /** The next numbers of a host's year, while its series is held. */
  final class Numbers {

    private final MunicipalityCode host;
    private final CostYear year;
    private int lastInvoice;
    private int lastVoucher;

    private Numbers(MunicipalityCode host, CostYear year, int lastInvoice, int lastVoucher) {
      this.host = host;
      this.year = year;
      this.lastInvoice = lastInvoice;
      this.lastVoucher = lastVoucher;
    }

    /** The next number; taken only when {@link #keep()} is called. */
    InvoiceNumber next(DocumentType document) {
      return document == DocumentType.VOUCHER
          ? InvoiceNumber.ofVoucher(host, year, ++lastVoucher)
          : InvoiceNumber.ofInvoice(host, year, ++lastInvoice);
    }

    /** Takes the numbers that have been given. */
    void keep() {
      jdbc.sql(
              """
              update invoice_series set last_invoice = :invoice, last_voucher = :voucher
               where host = :host and invoice_year = :year
              """)
          .param("invoice", lastInvoice)
          .param("voucher", lastVoucher)
          .param("host", host.value())
          .param("year", year.year())
          .update();
    }
  }
}
