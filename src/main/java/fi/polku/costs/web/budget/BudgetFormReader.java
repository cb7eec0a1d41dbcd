package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.BudgetRules;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the form of a budget; empty fields are no lines. */
@Component
class BudgetFormReader {

  private final BudgetRules rules;
  private final MessageSource texts;

  BudgetFormReader(BudgetRules rules, MessageSource texts) {
    this.rules = rules;
    this.texts = texts;
  }

  Result read(CostYear year, Map<String, String> sent, Locale locale) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    List<String> fields = new ArrayList<>();
    SortedMap<Integer, BudgetLine> lines = new TreeMap<>();
    sent.forEach(
        (field, text) -> {
          if (BudgetForm.isLine(field)) {
            values.put(field, text);
          }
          if (BudgetForm.isLine(field) && !text.isBlank()) {
            fields.add(field);
            try {
              lines.put(fields.size() - 1, line(field, text));
            } catch (InvalidValueException refused) {
              errors.put(field, text(refused.code(), refused.arguments(), locale));
            }
          }
        });
    rules
        .problems(year, lines)
        .forEach(
            problem ->
                errors.putIfAbsent(
                    fields.get(problem.at()), text(problem.code(), problem.arguments(), locale)));
    return new Result(List.copyOf(lines.values()), new BudgetForm(values, errors));
  }

  private static BudgetLine line(String field, String text) {
    String[] parts = BudgetForm.parts(field);
    return new BudgetLine(
        new CostKind(parts[0]),
        parts.length == 1 ? null : new MunicipalityCode(parts[1]),
        Euro.of(text));
  }

  private String text(String code, List<Object> arguments, Locale locale) {
    return texts.getMessage("error." + code, arguments.toArray(), locale);
  }

  /**
   * What was read.
   *
   * @param lines those that could be read; of use only when the form has no errors
   */
  record Result(List<BudgetLine> lines, BudgetForm form) {}
}
