package fi.polku.costs.web.budget;

import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.util.Locale;

/** Amounts as people write them into fields. */
final class Written {

  private Written() {}

  /** {@code 1234,50} in Finnish and Swedish, {@code 1234.50} in English; empty for nothing. */
  static String of(Euro amount, Locale locale) {
    if (amount.equals(Euro.ZERO)) {
      return "";
    }
    return Language.of(locale) == Language.EN
        ? amount.toString()
        : amount.toString().replace('.', ',');
  }
}
