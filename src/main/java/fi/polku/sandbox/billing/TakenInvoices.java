package fi.polku.sandbox.billing;

import fi.polku.sandbox.SandboxOnly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_invoice}. */
@SandboxOnly
@Repository
class TakenInvoices {

  private final JdbcClient jdbc;
  private final Clock clock;

  TakenInvoices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if the key or the number is known
   */
  void add(String externalId, String seller, String number, String content) {
    jdbc.sql(
            """
            insert into sandbox_invoice
                   (external_id, reference, seller, number, received_at, content)
            values (:externalId, :reference, :seller, :number, :receivedAt, :content)
            """)
        .param("externalId", externalId)
        .param("reference", UUID.randomUUID())
        .param("seller", seller)
        .param("number", number)
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("content", content)
        .update();
  }

  Optional<TakenInvoice> find(String externalId) {
    return jdbc.sql("select * from sandbox_invoice where external_id = :externalId")
        .param("externalId", externalId)
        .query(TakenInvoices::read)
        .optional();
  }

  List<TakenInvoice> all() {
    return jdbc.sql("select * from sandbox_invoice order by received_at, external_id")
        .query(TakenInvoices::read)
        .list();
  }

  private static TakenInvoice read(ResultSet row, int number) throws SQLException {
    return new TakenInvoice(
        row.getString("external_id"),
        row.getObject("reference", UUID.class),
        row.getString("seller"),
        row.getString("number"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("content"));
  }
}
