package fi.polku.costs;

import java.util.Arrays;
import java.util.List;
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

  /** Criteria that are added up, such as unemployed and in services. */
  public String of(List<Criterion> criteria, Locale locale) {
    return String.join(" + ", criteria.stream().map(one -> of(one, locale)).toList());
  }

  /**
   * As above, as an explanation names them.
   *
   * @param joined such as {@code tyottomat+palveluissa}
   * @throws fi.polku.shared.InvalidValueException {@code criterion}
   */
  public String of(String joined, Locale locale) {
    return of(Arrays.stream(joined.split("\\+")).map(Criterion::new).toList(), locale);
  }
}
