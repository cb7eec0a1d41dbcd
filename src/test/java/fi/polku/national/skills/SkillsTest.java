package fi.polku.national.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.shared.Language;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of ESCO against a service that answers well, and badly. */
class SkillsTest {

  private static final String WELDER =
      "http://data.europa.eu/esco/occupation/0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0001";
  private static final String FOUND =
      """
      {"total": 4, "_embedded": {"results": [
        {"uri": "%s", "title": " hitsaaja ", "className": "Occupation"},
        {"uri": "http://data.europa.eu/esco/skill/0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0002",
         "title": "hitsaus"},
        {"uri": "javascript:alert(1)", "title": "paha"},
        {"uri": null, "title": null}]}}
      """
          .formatted(WELDER);

  private final RemoteServer remote = new RemoteServer();
  private final Skills skills =
      new Skills(BadAnswers.systems("skills", remote.url()), Clock.systemUTC());

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void findsConceptsOfTheKindOnly() {
    remote.thenJson(200, FOUND);

    assertThat(skills.search(ConceptKind.OCCUPATION, "Hits", Language.FI))
        .containsExactly(new Concept("hitsaaja", WELDER));
    assertThat(remote.calls().get(0).path()).isEqualTo("/base/esco/api/search");
  }

  @Test
  void asksTheSameOnce() {
    remote.thenJson(200, FOUND);

    skills.search(ConceptKind.OCCUPATION, "hits", Language.FI);
    skills.search(ConceptKind.OCCUPATION, " HITS ", Language.FI);

    assertThat(remote.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "010594Y9032", "hits 010594-9021", "a\u0000b", "<b>"})
  void letsNothingLeaveThatIsNoWord(String text) {
    assertThat(skills.search(ConceptKind.SKILL, text, Language.FI)).isEmpty();
    assertThat(remote.calls()).isEmpty();
  }

  @Test
  void failsInOneWayOnly() {
    HostileAnswers.json()
        .check(
            "skills",
            systems ->
                new Skills(systems, Clock.systemUTC())
                    .search(ConceptKind.SKILL, "hits", Language.SV));
  }

  @Test
  void remembersNoFailure() {
    remote.thenJson(500, "{}").thenJson(200, FOUND);

    catchThrowableOfType(
        RemoteFailure.class, () -> skills.search(ConceptKind.OCCUPATION, "hits", Language.FI));

    assertThat(skills.search(ConceptKind.OCCUPATION, "hits", Language.FI)).hasSize(1);
  }
}
