package fi.polku.costs.web.entries;

import fi.polku.costs.entries.CostInput;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A cost as it is written in the form. */
record CostForm(
    @Nullable String costKind,
    @Nullable String service,
    @Nullable String municipality,
    @Nullable String month,
    @Nullable String amount,
    @Nullable String document,
    @Nullable String text) {

  static final CostForm EMPTY = new CostForm("", "", "", "", "", "", "");

  CostForm {
    costKind = plain(costKind);
    service = plain(service);
    municipality = plain(municipality);
    month = plain(month);
    amount = plain(amount);
    document = plain(document);
    text = plain(text);
  }

  /**
   * @throws InvalidInputException if the amount is no amount
   */
  CostInput input() {
    return new CostInput(
        plain(month),
        plain(costKind),
        plain(service),
        plain(municipality),
        euro(plain(amount)),
        plain(document),
        plain(text));
  }

  private static @Nullable Euro euro(String written) {
    try {
      return written.isEmpty() ? null : Euro.of(written);
    } catch (InvalidValueException refused) {
      throw InvalidInputException.of("amount", refused.code(), refused.arguments().toArray());
    }
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
