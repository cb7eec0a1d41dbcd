package fi.polku.costs.web.entries;

import fi.polku.costs.sheets.SheetProblem;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refusals in the reader's words. */
@Component
class ProblemText {

  private final MessageSource texts;

  ProblemText(MessageSource texts) {
    this.texts = texts;
  }

  List<Shown> of(InvalidInputException refusal, Locale reader) {
    return ofFields(refusal.problems(), reader);
  }

  List<Shown> ofFields(List<FieldProblem> problems, Locale reader) {
    return problems.stream().map(problem -> of(problem, reader)).toList();
  }

  List<Shown> of(List<SheetProblem> problems, Locale reader) {
    return problems.stream()
        .map(
            problem ->
                new Shown(
                    problem.row(),
                    "",
                    problem.column(),
                    text(problem.code(), problem.arguments(), reader)))
        .toList();
  }

  private Shown of(FieldProblem problem, Locale reader) {
    String label = texts.getMessage("costjournal." + problem.field(), null, "", reader);
    return new Shown(
        0,
        problem.field(),
        label == null ? "" : label,
        text(problem.code(), problem.arguments(), reader));
  }

  private String text(String code, List<Object> arguments, Locale reader) {
    String any = texts.getMessage("error.invalid", null, reader);
    String text = texts.getMessage("error." + code, arguments.toArray(), any, reader);
    return text == null ? "" : text;
  }

  /**
   * A problem as it is read.
   *
   * @param row of a file; 0: the whole of it
   * @param field of a form; empty: of none
   * @param column of a file, or label of a field; may be empty
   */
  record Shown(int row, String field, String column, String text) {}
}
