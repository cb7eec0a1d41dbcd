package fi.polku.costs.web.entries;

import fi.polku.costs.entries.CostInput;
import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.List;
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

  /** With no amount where what is written is none. */
  CostInput input() {
    return new CostInput(
        plain(month),
        plain(costKind),
        plain(service),
        plain(municipality),
        amountProblem() == null && !plain(amount).isEmpty() ? Euro.of(plain(amount)) : null,
        plain(document),
        plain(text));
  }

  /** All that is wrong with it; what is written as the amount may be no amount. */
  List<FieldProblem> problems(InvalidInputException refusal) {
    FieldProblem unreadable = amountProblem();
    return unreadable == null
        ? refusal.problems()
        : refusal.problems().stream()
            .map(one -> one.field().equals(unreadable.field()) ? unreadable : one)
            .toList();
  }

  private @Nullable FieldProblem amountProblem() {
    try {
      Euro.of(plain(amount));
      return null;
    } catch (InvalidValueException refused) {
      return plain(amount).isEmpty()
          ? null
          : new FieldProblem("amount", refused.code(), refused.arguments());
    }
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
