package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.ModelInputs;
import fi.polku.shared.Language;
import fi.polku.shared.LanguageCode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.NoSuchMessageException;

/** Every customer reads her own language, or Finnish and English. */
class MessageTextsTest {

  private static final String CONFIRMED = "palvelulinja-vahvistettu";

  private final MessageTexts texts = new MessageTexts();

  @ParameterizedTest
  @CsvSource({
    "fi, Palvelulinjasi on vahvistettu",
    "sv, Din servicelinje har bekräftats",
    "en, Your service line has been confirmed",
    "so, Palvelulinjasi on vahvistettu / Your service line has been confirmed"
  })
  void writesInTheCustomersLanguage(String language, String title) {
    assertThat(texts.of(CONFIRMED, LanguageCode.of(language)).title()).isEqualTo(title);
  }

  @Test
  void putsEnglishAfterFinnishForEverybodyElse() {
    assertThat(texts.of(CONFIRMED, LanguageCode.of("ar")).body())
        .startsWith("Hei!")
        .contains("\n\n---\n\nHello!");
  }

  @ParameterizedTest
  @MethodSource("textsInModels")
  void hasEveryTextThatAModelNames(String key) {
    for (Language language : Language.values()) {
      assertThat(texts.of(key, new LanguageCode(language.code())).title()).isNotBlank();
    }
  }

  static Set<String> textsInModels() throws IOException {
    Set<String> texts = new TreeSet<>(ModelInputs.named("suomifiViesti", "viesti"));
    texts.addAll(ModelInputs.named("suomifiViesti", "asiakirja"));
    return texts;
  }

  @Test
  void tellsWhatTheCaseworkerWrote() {
    var request = texts.of("selvityspyynto", LanguageCode.of("so"));
    var told = request.with(Map.of("teksti", "Lähetä [laskelma] 5 $", "paiva", "16.3.2026"));

    assertThat(told.body())
        .contains("selvityksesi:\n\nLähetä [laskelma] 5 $\n\nVastaa viimeistään 16.3.2026.")
        .contains("Please answer by 16.3.2026.")
        .doesNotContain("[paiva]");
  }

  @Test
  void factsFormatNothingInMarkdown() {
    var text = new MessageText("Päätös [teksti]", "**Hei!** [teksti]");
    assertThat(text.withPlain(Map.of("teksti", "*a* [b](c) 1_2")))
        .isEqualTo(
            new MessageText("Päätös *a* [b](c) 1_2", "**Hei!** \\*a\\* \\[b\\]\\(c\\) 1\\_2"));
  }

  @Test
  void keepsNothingBackThatItShouldTell() {
    var request = texts.of("selvityspyynto", LanguageCode.of("fi"));
    assertThatThrownBy(() -> request.with(Map.of("teksti", "Lähetä laskelma")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("paiva");
  }

  @Test
  void statementIsNotAppealed() {
    var facts = Map.of("teksti", "Ei estettä");
    assertThat(texts.of("lausunto-annettu", LanguageCode.of("fi")).with(facts).body())
        .contains("Lausuntoon ei voi hakea muutosta");
    assertThat(texts.of("lausunto-annettu", LanguageCode.of("en")).with(facts).body())
        .contains("The statement itself cannot be appealed");
  }

  @Test
  void knowsNoOtherTexts() {
    assertThatThrownBy(() -> texts.of("tuntematon", LanguageCode.of("fi")))
        .isInstanceOf(NoSuchMessageException.class);
  }

  @Test
  void refusesATitleThatIsTooLong() {
    assertThatThrownBy(() -> new MessageText("o".repeat(257), "Teksti"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new MessageText("o".repeat(256), "Teksti").title()).hasSize(256);
  }
}
