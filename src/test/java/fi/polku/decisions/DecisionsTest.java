package fi.polku.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.testing.PolkuTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables in force, asked outside a process. */
@PolkuTest
class DecisionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired Decisions decisions;

  @Test
  void bundledTablesAreInForceSinceTheReform() {
    assertThat(decisions.versionInForce("palvelulinja", LocalDate.of(2025, 1, 1))).isEqualTo(1);
    assertThat(decisions.versionInForce("palvelulinja", LocalDate.of(2024, 6, 1))).isEqualTo(1);
  }

  @Test
  void anUnknownTableIsNotGuessed() {
    assertThatThrownBy(() -> decisions.versionInForce("tuntematon", DAY))
        .hasMessageContaining("tuntematon");
  }

  @Test
  void deadlineTableAnswersWithItsGround() {
    Map<String, Object> facts =
        new HashMap<>(Map.of("laji", "ensiyhteydenotto", "alue", "porvoo", "paiva", DAY));

    Map<String, Object> rule = decisions.evaluate("maaraajat", DAY, facts);

    assertThat(rule).containsEntry("maara", 10).containsEntry("yksikko", "TYOPAIVA");
    assertThat(rule.get("peruste")).asString().isNotBlank();
  }
}
