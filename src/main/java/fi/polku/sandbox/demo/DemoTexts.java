package fi.polku.sandbox.demo;

import fi.polku.areas.Areas;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.Language;
import fi.polku.shared.LanguageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What demo staff write into forms: nothing of anybody. */
@SandboxOnly
@Component
class DemoTexts {

  private static final List<String> FINNISH =
      List.of(
          "Asiasta sovittiin yhdessä asiakkaan kanssa.",
          "Asiakas tietää, mitä seuraavaksi tapahtuu.",
          "Tiedot on tarkistettu, ja ne pitävät paikkansa.",
          "Palataan asiaan seurannassa.",
          "Asiakas on motivoitunut ja sitoutunut suunnitelmaan.");

  private static final List<String> SWEDISH =
      List.of(
          "Saken överenskoms tillsammans med kunden.",
          "Kunden vet vad som händer härnäst.",
          "Uppgifterna har kontrollerats och stämmer.",
          "Vi återkommer till saken vid uppföljningen.",
          "Kunden är motiverad och har förbundit sig till planen.");

  private final Areas areas;

  DemoTexts(Areas areas) {
    this.areas = areas;
  }

  /** For the fields of a form that is answered on the day. */
  FieldAnswers answers(Odds odds, LocalDate today, LanguageCode language) {
    List<String> sentences = language.written() == Language.SV ? SWEDISH : FINNISH;
    return new FieldAnswers(odds, today, sentences, shaped(odds));
  }

  private List<String> shaped(Odds odds) {
    String municipality = odds.of(odds.of(areas.all()).municipalities()).code().value();
    return Stream.of("10:30", municipality, "120,50", DemoCodes.business(0).value(), "A1").toList();
  }
}
