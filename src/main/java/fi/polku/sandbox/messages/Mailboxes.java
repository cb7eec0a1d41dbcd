package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code sandbox_no_mailbox}: who has none; everybody else has. */
@SandboxOnly
@Repository
class Mailboxes {

  private final JdbcClient jdbc;

  Mailboxes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isActive(String recipient) {
    return jdbc.sql("select count(*) from sandbox_no_mailbox where recipient = :recipient")
            .param("recipient", recipient)
            .query(Integer.class)
            .single()
        == 0;
  }

  @Transactional
  void set(String recipient, boolean active) {
    jdbc.sql("delete from sandbox_no_mailbox where recipient = :recipient")
        .param("recipient", recipient)
        .update();
    if (!active) {
      jdbc.sql("insert into sandbox_no_mailbox (recipient) values (:recipient)")
          .param("recipient", recipient)
          .update();
    }
  }
}
