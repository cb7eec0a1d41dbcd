package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PaymentReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code cost_invoice} and {@code cost_invoice_row}. */
@Repository
class InvoiceTable {

  private static final String INVOICES =
      """
      select i.*, c.number as credited_by
        from cost_invoice i left join cost_invoice c on c.credits = i.number
      """;

  private final JdbcClient jdbc;

  InvoiceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param slot what it is the valid document of; null for one that takes another back
   */
  void add(CostInvoice invoice, @Nullable String slot, List<CostInvoiceRow> rows) {
    PaymentReference reference = invoice.reference();
    jdbc.sql(
            """
            insert into cost_invoice (number, area, invoice_year, invoice_month, municipality,
                   document, purpose, slot, made_on, due_on, reference, total_cents,
                   original_number, credits, reason, seller_party, buyer_party, state, made_at)
            values (:number, :area, :year, :month, :municipality, :document, :purpose, :slot,
                    :date, :due, :reference, :total, :original, :credits, :reason, :seller, :buyer,
                    :state, :at)
            """)
        .param("number", invoice.number())
        .param("area", invoice.year().area())
        .param("year", invoice.year().year())
        .param("month", invoice.month())
        .param("municipality", invoice.municipality().value())
        .param("document", invoice.document().name())
        .param("purpose", invoice.purpose().name())
        .param("slot", slot)
        .param("date", invoice.date())
        .param("due", invoice.dueOn())
        .param("reference", reference == null ? null : reference.value())
        .param("total", invoice.total().cents())
        .param("original", invoice.original())
        .param("credits", invoice.credits())
        .param("reason", invoice.reason())
        .param("seller", invoice.sellerParty())
        .param("buyer", invoice.buyerParty())
        .param("state", invoice.state().name())
        .param("at", invoice.madeAt().atOffset(ZoneOffset.UTC))
        .update();
    for (int i = 0; i < rows.size(); i++) {
      addRow(invoice.number(), i, rows.get(i));
    }
  }

  private void addRow(String number, int position, CostInvoiceRow row) {
    jdbc.sql(
            """
            insert into cost_invoice_row (number, position, kind, name_fi, name_sv, cents)
            values (:number, :position, :kind, :fi, :sv, :cents)
            """)
        .param("number", number)
        .param("position", position)
        .param("kind", row.kind().id())
        .param("fi", row.nameFi())
        .param("sv", row.nameSv())
        .param("cents", row.amount().cents())
        .update();
  }

  /** The number of the valid document of a slot. */
  Optional<String> inSlot(String slot) {
    return jdbc.sql("select number from cost_invoice where slot = :slot")
        .param("slot", slot)
        .query(String.class)
        .optional();
  }

  void clearSlot(String number) {
    jdbc.sql("update cost_invoice set slot = null where number = :number")
        .param("number", number)
        .update();
  }

  void renewParties(String number, long seller, long buyer) {
    jdbc.sql(
            """
            update cost_invoice set seller_party = :seller, buyer_party = :buyer
             where number = :number
            """)
        .param("seller", seller)
        .param("buyer", buyer)
        .param("number", number)
        .update();
  }

  Optional<CostInvoice> find(CostYear year, String number) {
    return find(year.area(), number).filter(found -> found.year().equals(year));
  }

  Optional<CostInvoice> find(String area, String number) {
    return jdbc.sql(INVOICES + " where i.number = :number and i.area = :area")
        .param("number", number)
        .param("area", area)
        .query(InvoiceTable::read)
        .optional();
  }

  /** All of a year, in no order. */
  List<CostInvoice> of(CostYear year) {
    return jdbc.sql(INVOICES + " where i.area = :area and i.invoice_year = :year")
        .param("area", year.area())
        .param("year", year.year())
        .query(InvoiceTable::read)
        .list();
  }

  /** The invoice a credit note to a municipality refers to: the newest that still holds, if any. */
  Optional<String> lastInvoice(CostYear year, MunicipalityCode municipality) {
    return jdbc.sql(
            INVOICES
                + """
                 where i.area = :area and i.invoice_year <= :year
                   and i.municipality = :municipality and i.document = 'INVOICE'
                 order by case when c.number is null then 0 else 1 end,
                          i.invoice_year desc, i.made_at desc, i.number desc
                 fetch first 1 row only
                """)
        .param("area", year.area())
        .param("year", year.year())
        .param("municipality", municipality.value())
        .query(InvoiceTable::read)
        .optional()
        .map(CostInvoice::number);
  }

  List<CostInvoiceRow> rows(String number) {
    return jdbc.sql("select * from cost_invoice_row where number = :number order by position")
        .param("number", number)
        .query(
            (row, index) ->
                new CostInvoiceRow(
                    new CostKind(row.getString("kind")),
                    row.getString("name_fi"),
                    row.getString("name_sv"),
                    new Euro(row.getLong("cents"))))
        .list();
  }

  private static CostInvoice read(ResultSet row, int index) throws SQLException {
    String reference = row.getString("reference");
    return new CostInvoice(
        new CostYear(row.getString("area"), row.getInt("invoice_year")),
        row.getString("number"),
        DocumentType.valueOf(row.getString("document")),
        Purpose.valueOf(row.getString("purpose")),
        row.getObject("invoice_month", Integer.class),
        new MunicipalityCode(row.getString("municipality")),
        row.getObject("made_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        reference == null ? null : new PaymentReference(reference),
        new Euro(row.getLong("total_cents")),
        row.getString("original_number"),
        row.getString("credits"),
        row.getString("credited_by"),
        row.getString("reason"),
        row.getLong("seller_party"),
        row.getObject("buyer_party", Long.class),
        InvoiceState.valueOf(row.getString("state")),
        row.getString("refusal"),
        row.getString("operator_state"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
