package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.ModelInputs;
import fi.polku.shared.Language;
import fi.polku.shared.LanguageCode;
import java.io.IOException;
import java.util.Set;
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
    return ModelInputs.named("viesti");
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
