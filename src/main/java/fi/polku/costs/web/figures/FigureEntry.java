package fi.polku.costs.web.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.EnteredFigure;
import fi.polku.costs.figures.FigurePeriod;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one criterion and period as they were typed.
 *
 * @param values by the code of the municipality; an empty one is left as it is
 */
record FigureEntry(String period, String source, Map<String, String> values) {

  static final String PERIOD = "jakso";
  static final String SOURCE = "lahde";
  private static final String VALUE = "arvo-";

  static FigureEntry of(Map<String, String> parameters, Area area) {
    Map<String, String> values = new LinkedHashMap<>();
    area.municipalities()
        .forEach(
            one ->
                values.put(
                    one.code().value(), parameters.getOrDefault(VALUE + one.code().value(), "")));
    return new FigureEntry(
        parameters.getOrDefault(PERIOD, ""), parameters.getOrDefault(SOURCE, ""), values);
  }

  static FigureEntry empty(String period) {
    return new FigureEntry(period, "", Map.of());
  }

  /**
   * @throws InvalidInputException with the names of the form's fields
   */
  List<EnteredFigure> figures(Area area, Criterion criterion) {
    List<FieldProblem> problems = new ArrayList<>();
    FigurePeriod of = readPeriod(problems);
    List<EnteredFigure> figures = new ArrayList<>();
    for (Municipality one : area.municipalities()) {
      String code = one.code().value();
      String typed = values.getOrDefault(code, "");
      if (!typed.isBlank()) {
        try {
          var value = SheetNumbers.read(typed);
          if (of != null) {
            figures.add(new EnteredFigure(criterion, one.code(), of, value));
          }
        } catch (InvalidValueException refused) {
          problems.add(new FieldProblem(VALUE + code, refused.code(), refused.arguments()));
        }
      }
    }
    if (source.isBlank()) {
      problems.add(FieldProblem.of(SOURCE, "required"));
    }
    if (problems.isEmpty() && figures.isEmpty()) {
      problems.add(FieldProblem.of(PERIOD, "figures-none"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return figures;
  }

  /** Problems by the names of the form's fields, the first of each. */
  static Map<String, FieldProblem> byField(
      InvalidInputException refusal, List<EnteredFigure> figures) {
    Map<String, FieldProblem> problems = new LinkedHashMap<>();
    for (FieldProblem one : refusal.problems()) {
      String field = one.field();
      if (field.startsWith("figures[")) {
        int at = Integer.parseInt(field.substring("figures[".length(), field.indexOf(']')));
        field = field.endsWith(".value") ? VALUE + figures.get(at).municipality().value() : PERIOD;
      } else if (field.equals("source")) {
        field = SOURCE;
      }
      problems.putIfAbsent(field, one);
    }
    return problems;
  }

  private @Nullable FigurePeriod readPeriod(List<FieldProblem> problems) {
    try {
      return FigurePeriod.ofWritten(period);
    } catch (InvalidValueException refused) {
      String code = period.isBlank() ? "required" : refused.code();
      problems.add(new FieldProblem(PERIOD, code, refused.arguments()));
      return null;
    }
  }
}
