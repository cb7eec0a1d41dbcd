package fi.polku.costs;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What criteria are called; one that an area has made itself is told by its own key. */
@Component
public class CriterionNames {

  private static final String KEY = "criterion.";

  private final MessageSource texts;

  CriterionNames(MessageSource texts) {
    this.texts = texts;
  }

  public String of(Criterion criterion, Locale locale) {
    String own = criterion.key().replace('-', ' ');
    return texts.getMessage(KEY + criterion.key(), null, own, locale);
  }
}
