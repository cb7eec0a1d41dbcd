package fi.polku.costs.allocation;

import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is compared and where the figures are from, for people. */
@Component
class SourceTexts {

  private final MessageSource messages;
  private final Criteria criteria;

  SourceTexts(MessageSource messages, Criteria criteria) {
    this.messages = messages;
    this.criteria = criteria;
  }

  /** Names of criteria that are added up. */
  LocalizedText label(String area, List<Criterion> compared) {
    return criteria.nameOf(area, compared);
  }

  /** Figures given with the question. */
  LocalizedText given() {
    return LocalizedText.of(language -> text("costallocation.source.given", language));
  }

  /** Costs of the year's entries. */
  LocalizedText entries(CostYear year) {
    return LocalizedText.of(
        language -> text("costallocation.source.entries", language, String.valueOf(year.year())));
  }

  private String text(String key, Language language, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }
}
