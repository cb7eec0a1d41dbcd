package fi.polku.costs.entries;

import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one cost; tells every problem it has. */
final class CostReading {

  private static final Pattern MONTH = Pattern.compile("(?:([0-9]{4})-)?(0?[1-9]|1[0-2])");

  private final CostRules rules;
  private final CostInput input;
  private final CostProblems problems;
  private boolean refused;

  CostReading(CostRules rules, CostInput input, CostProblems problems) {
    this.rules = rules;
    this.input = input;
    this.problems = problems;
  }

  boolean isRefused() {
    return refused;
  }

  Optional<Integer> month() {
    if (input.month().isEmpty()) {
      return refuse(CostField.MONTH, "required");
    }
    Matcher parts = MONTH.matcher(input.month());
    if (!parts.matches()) {
      return refuse(CostField.MONTH, "cost-month");
    }
    if (parts.group(1) != null && Integer.parseInt(parts.group(1)) != rules.year().year()) {
      return refuse(CostField.MONTH, "cost-month-year", String.valueOf(rules.year().year()));
    }
    return Optional.of(Integer.parseInt(parts.group(2)));
  }

  /** Of the kind, or of the service's kind when none is told. */
  Optional<Term> term() {
    boolean byService = input.kind().isEmpty();
    if (byService && input.service().isEmpty()) {
      return refuse(CostField.KIND, "cost-kind-or-service");
    }
    String kind = input.kind();
    if (!input.service().isEmpty()) {
      var known = rules.kindOf(input.service());
      if (known.isEmpty()) {
        return refuse(CostField.SERVICE, "cost-service-unknown", shortened(input.service()));
      }
      kind = byService ? known.get().id() : kind;
    }
    Optional<Term> term = rules.term(kind);
    return term.isPresent()
        ? term
        : refuse(
            byService ? CostField.SERVICE : CostField.KIND,
            "cost-kind-not-agreed",
            shortened(kind),
            String.valueOf(rules.year().year()));
  }

  Optional<MunicipalityCode> municipality(Optional<Term> term) {
    if (input.municipality().isEmpty()) {
      boolean needed = term.map(Term::method).filter(Method::needsMunicipality).isPresent();
      return needed ? refuse(CostField.MUNICIPALITY, "cost-municipality-needed") : Optional.empty();
    }
    Optional<MunicipalityCode> known = rules.municipality(input.municipality());
    return known.isPresent()
        ? known
        : refuse(CostField.MUNICIPALITY, "cost-municipality-area", shortened(input.municipality()));
  }

  Optional<Euro> amount() {
    Euro amount = input.amount();
    if (amount == null) {
      return refuse(CostField.AMOUNT, "required");
    }
    return amount.equals(Euro.ZERO)
        ? refuse(CostField.AMOUNT, "cost-amount-zero")
        : Optional.of(amount);
  }

  void texts() {
    if (input.document().isEmpty()) {
      refuse(CostField.DOCUMENT, "required");
    }
    text(CostField.DOCUMENT, input.document(), CostTexts.LONGEST_DOCUMENT);
    text(CostField.TEXT, input.text(), CostTexts.LONGEST_TEXT);
  }

  private void text(CostField field, String text, int longest) {
    CostTexts.problem(text, longest).ifPresent(code -> refuse(field, code, longest));
  }

  private <T> Optional<T> refuse(CostField field, String code, Object... arguments) {
    refused = true;
    problems.add(field, code, arguments);
    return Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
