package fi.polku.national.messages;

import fi.polku.shared.Language;
import fi.polku.shared.LanguageCode;
import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Texts of messages, {@code message.<key>.title} and {@code message.<key>.body} in the bundle
 * {@code messages/national}. Speakers of Finnish, Swedish and English read their own language;
 * everybody else gets Finnish, the language of the administration, and English after it.
 */
@Component
class MessageTexts {

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  MessageTexts() {
    bundle.setBasename("messages/national");
    bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
    bundle.setFallbackToSystemLocale(false);
  }

  /**
   * The text for a speaker of the language.
   *
   * @throws org.springframework.context.NoSuchMessageException if there is no such text
   */
  MessageText of(String key, LanguageCode speaker) {
    return Language.of(speaker.value())
        .map(own -> in(own, key))
        .orElseGet(() -> in(Language.FI, key).followedBy(in(Language.EN, key)));
  }

  private MessageText in(Language language, String key) {
    return new MessageText(
        bundle.getMessage("message." + key + ".title", null, language.locale()),
        bundle.getMessage("message." + key + ".body", null, language.locale()));
  }
}
