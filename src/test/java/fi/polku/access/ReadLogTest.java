package fi.polku.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.shared.CaseId;
import fi.polku.testing.PolkuTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PolkuTest
class ReadLogTest {

  @Autowired ReadLog log;
  @Autowired JdbcClient database;

  private final UUID person = UUID.randomUUID();

  @Test
  @WithMockUser("omavalmentaja")
  void tellsWhoReadWhoseCase() {
    CaseId caseId = CaseId.create();

    log.caseRead(caseId, person, "case-page");

    assertThat(entry())
        .containsEntry("username", "omavalmentaja")
        .containsEntry("case_id", caseId.value())
        .containsEntry("purpose", "case-page")
        .containsKey("read_at");
  }

  @Test
  @WithMockUser("esihenkilo")
  void tellsWhoFoundAPerson() {
    log.personRead(person, "search");

    assertThat(entry()).containsEntry("username", "esihenkilo").containsEntry("case_id", null);
  }

  @Test
  void systemReadsUnderItsOwnName() {
    log.personRead(person, "message");

    assertThat(entry()).containsEntry("username", CurrentUser.SYSTEM);
  }

  private Map<String, Object> entry() {
    return database
        .sql("select * from read_log where person_id = ?")
        .param(person)
        .query()
        .singleRow();
  }
}
