package fi.polku.costs.invoices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far documents have come, and the table {@code cost_invoice_event} of what happened. */
@Repository
class InvoiceStates {

  private final JdbcClient jdbc;
  private final Clock clock;

  InvoiceStates(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The state, held to the end of the transaction; empty when nobody else sees the document. */
  Optional<InvoiceState> hold(String number) {
    return jdbc.sql("select state from cost_invoice where number = :number for update")
        .param("number", number)
        .query(String.class)
        .optional()
        .map(InvoiceState::valueOf);
  }

  /**
   * @param refusal the operator's code, if it refused
   */
  void set(String number, InvoiceState state, @Nullable String refusal) {
    jdbc.sql("update cost_invoice set state = :state, refusal = :refusal where number = :number")
        .param("state", state.name())
        .param("refusal", refusal)
        .param("number", number)
        .update();
  }

  /**
   * @param answer where the operator says the document is
   */
  void setOperatorState(String number, String answer) {
    jdbc.sql("update cost_invoice set operator_state = :answer where number = :number")
        .param("answer", answer)
        .param("number", number)
        .update();
  }

  void tell(String number, String kind, @Nullable String detail) {
    jdbc.sql(
            """
            insert into cost_invoice_event (number, happened_at, kind, detail)
            values (:number, :at, :kind, :detail)
            """)
        .param("number", number)
        .param("at", OffsetDateTime.now(clock))
        .param("kind", kind)
        .param("detail", detail)
        .update();
  }

  /** What has happened, the oldest first. */
  List<InvoiceFile.Event> events(String number) {
    return jdbc.sql("select * from cost_invoice_event where number = :number order by id")
        .param("number", number)
        .query(
            (row, index) ->
                new InvoiceFile.Event(
                    row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                    row.getString("kind"),
                    row.getString("detail")))
        .list();
  }
}
