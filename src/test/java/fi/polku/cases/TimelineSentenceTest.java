package fi.polku.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;

/** Entries read as sentences in the reader's language. */
class TimelineSentenceTest {

  private final StaticMessageSource messages = new StaticMessageSource();
  private final Areas areas = Mockito.mock(Areas.class, Mockito.CALLS_REAL_METHODS);
  private final TimelineSentence sentence = new TimelineSentence(messages, areas);

  @ParameterizedTest
  @CsvSource({"fi, Työnhaku alkoi 2.11.2026", "sv, Jobbsökningen började 2.11.2026"})
  void datesReadAsPeopleWriteThem(String language, String told) {
    add("fi", "timeline.case-opened", "Työnhaku alkoi [startedOn]");
    add("sv", "timeline.case-opened", "Jobbsökningen började [startedOn]");

    assertThat(tell("case-opened", Map.of("startedOn", "2026-11-02"), language)).isEqualTo(told);
  }

  @Test
  void valuesReadByTheirOwnWords() {
    add("fi", "timeline.x", "Linja: [line], syy [reason].");
    add("fi", "timeline.fact.line.SKILLS", "osaaminen");

    assertThat(tell("x", Map.of("line", ServiceLine.SKILLS, "reason", "a $1 [b] \\c"), "fi"))
        .isEqualTo("Linja: osaaminen, syy a $1 [b] \\c.");
  }

  @Test
  void textsInManyLanguagesReadInTheReaders() {
    add("sv", "timeline.x", "Uppgift: [task]");

    assertThat(tell("x", Map.of("task", Map.of("fi", "Tee", "sv", "Gör")), "sv"))
        .isEqualTo("Uppgift: Gör");
  }

  @Test
  void municipalitiesReadByName() {
    add("fi", "timeline.x", "[municipality]");
    var porvoo = MunicipalityCode.of("638");
    Mockito.doReturn(Optional.of(new Municipality(porvoo, LocalizedText.same("Porvoo"))))
        .when(areas)
        .municipality(porvoo);

    assertThat(tell("x", Map.of("municipality", "638"), "fi")).isEqualTo("Porvoo");
  }

  @Test
  void whatIsMissingIsADashAndAnUnknownKindIsItself() {
    add("fi", "timeline.x", "Syy: [reason]");

    assertThat(tell("x", Map.of(), "fi")).isEqualTo("Syy: –");
    assertThat(tell("retired-kind", Map.of(), "fi")).isEqualTo("retired-kind");
  }

  private void add(String language, String code, String text) {
    messages.addMessage(code, Locale.forLanguageTag(language), text);
  }

  private String tell(String kind, Map<String, Object> facts, String language) {
    var entry = new TimelineEntry(Instant.EPOCH, kind, "polku", facts);
    return sentence.of(entry, Locale.forLanguageTag(language));
  }
}
