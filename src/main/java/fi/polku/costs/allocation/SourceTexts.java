package fi.polku.costs.allocation;

import fi.polku.costs.CostYear;
import fi.polku.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where figures are from that nobody has stored, in the reader's language. */
@Component
class SourceTexts {

  private final MessageSource messages;

  SourceTexts(MessageSource messages) {
    this.messages = messages;
  }

  /** Figures given with the question. */
  String given() {
    return text("costallocation.source.given");
  }

  /** Costs of the year's entries. */
  String entries(CostYear year) {
    return text("costallocation.source.entries", String.valueOf(year.year()));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(
        key, arguments, Language.of(LocaleContextHolder.getLocale()).locale());
  }
}
