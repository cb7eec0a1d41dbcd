package fi.polku.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.cases.ChangeEvents;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

/** One answer tells everything that is wrong with a start. */
class JobSearchCheckTest {

  /** 23.30 UTC: in Finland it is already the next day. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T23:30:00Z"), ZoneId.of("Europe/Helsinki"));

  private final Areas areas = Mockito.mock(Areas.class);
  private final JobSearchCheck check =
      new JobSearchCheck(areas, Mockito.mock(ChangeEvents.class), CLOCK);

  JobSearchCheckTest() {
    var code = MunicipalityCode.of("638");
    var porvoo = new Municipality(code, LocalizedText.same("Porvoo"));
    var area =
        new Area(
            "porvoo", LocalizedText.same("Porvoo"), porvoo, List.of(porvoo), Set.of(Language.FI));
    Mockito.when(areas.areaOf(code)).thenReturn(Optional.of(area));
  }

  @Test
  void readsAWholeStart() {
    JobSearch search = check.read(input(Map.of()), new InputCheck());

    assertThat(search.area()).isEqualTo("porvoo");
    assertThat(search.startedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(search.channel()).isEqualTo(Channel.ONLINE);
    assertThat(search.knownChange())
        .isEqualTo(new KnownChange(ChangeKind.STUDY, LocalDate.of(2027, 1, 11)));
    assertThat(search.immigrant().permitType()).isEqualTo(PermitType.P_EU);
    assertThat(search.immigrant().interpreterLanguage()).hasToString("ar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          externalId                     |                       | required
          externalId                     | -begins-oddly         | invalid-characters
          externalId                     | a b                   | invalid-characters
          externalId                     | a<script>             | invalid-characters
          personalIdentityCode           |                       | required
          personalIdentityCode           | 131052                | personal-identity-code-form
          personalIdentityCode           | 311152-308T           | personal-identity-code-date
          personalIdentityCode           | 131052-308A           | personal-identity-code-check
          firstNames                     |                       | required
          firstNames                     | <b>Anna</b>           | person-name
          firstNames                     | =cmd()                | person-name
          lastName                       | Virta9nen             | person-name
          municipality                   | 091                   | unknown-municipality
          municipality                   | Porvoo                | municipality-code
          language                       | suomi                 | language-code
          language                       | xx                    | language-code
          channel                        | PHONE                 | unknown-value
          startedOn                      | 2026-11-03            | future-date
          startedOn                      | 2.11.2026             | invalid-date
          startedOn                      | 2026-02-30            | invalid-date
          startedOn                      | 0026-11-01            | invalid-date
          knownChange.kind               |                       | required
          knownChange.kind               | WINTER                | unknown-value
          knownChange.startsOn           |                       | required
          knownChange.startsOn           | pian                  | invalid-date
          immigrant.firstPermitOn        |                       | required
          immigrant.firstPermitOn        | 2026-11-03            | future-date
          immigrant.permitType           |                       | required
          immigrant.permitType           | P_EU                  | unknown-value
          immigrant.interpreterLanguage  | arabia                | language-code
          """)
  void refusesABadField(String field, String text, String code) {
    assertThat(refusalOf(Map.of(field, text == null ? "" : text)))
        .extracting(FieldProblem::field, FieldProblem::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(refusalOf(Map.of("firstNames", "A".repeat(101), "externalId", "x".repeat(101))))
        .extracting(FieldProblem::code)
        .containsExactly("too-long", "too-long");
  }

  @Test
  void tellsEverythingAtOnce() {
    var nothing = new JobSearchInput(Map.of(), Set.of("knownChange", "immigrant"), false);

    var refusal =
        catchThrowableOfType(
            InvalidInputException.class, () -> check.read(nothing, new InputCheck()));

    assertThat(refusal.problems()).hasSize(12).allMatch(p -> p.code().equals("required"));
  }

  @Test
  void partsMayBeMissing() {
    var input = new JobSearchInput(input(Map.of()).texts(), Set.of(), false);

    JobSearch search = check.read(input, new InputCheck());

    assertThat(search.knownChange()).isNull();
    assertThat(search.immigrant()).isNull();
  }

  @Test
  void problemsMetBeforeAreTold() {
    var before = new InputCheck();
    before.problem("extra", "unknown-field");

    assertThatThrownBy(() -> check.read(input(Map.of()), before))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("unknown-field");
  }

  private List<FieldProblem> refusalOf(Map<String, String> changes) {
    return catchThrowableOfType(
            InvalidInputException.class, () -> check.read(input(changes), new InputCheck()))
        .problems();
  }

  private static JobSearchInput input(Map<String, String> changes) {
    Map<String, String> texts = new HashMap<>();
    texts.put("externalId", "tmt:2026/1");
    texts.put("personalIdentityCode", "131052-308T");
    texts.put("firstNames", "Anna-Liisa");
    texts.put("lastName", "Virtanen");
    texts.put("municipality", "638");
    texts.put("language", "fi");
    texts.put("channel", "ONLINE");
    texts.put("startedOn", "2026-11-02");
    texts.put("knownChange.kind", "STUDY");
    texts.put("knownChange.startsOn", "2027-01-11");
    texts.put("immigrant.firstPermitOn", "2025-05-05");
    texts.put("immigrant.permitType", "P-EU");
    texts.put("immigrant.interpreterLanguage", "ar");
    texts.putAll(changes);
    return new JobSearchInput(texts, Set.of("knownChange", "immigrant"), false);
  }
}
