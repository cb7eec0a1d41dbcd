package fi.polku.costs.web.invoices;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Why invoices could not be made, in words, with the municipality whose details are to be mended.
 */
@Component
class RefusalLines {

  private static final Pattern PARTY = Pattern.compile("parties\\.([0-9]{3})(\\..*)?");

  private final MessageSource messages;

  RefusalLines(MessageSource messages) {
    this.messages = messages;
  }

  List<Line> of(List<FieldProblem> problems, Locale locale) {
    return problems.stream().map(problem -> line(problem, locale)).distinct().toList();
  }

  private Line line(FieldProblem problem, Locale locale) {
    Matcher party = PARTY.matcher(problem.field());
    return new Line(
        problem.field(),
        Objects.requireNonNull(
            messages.getMessage(
                "error." + problem.code(), problem.arguments().toArray(), problem.code(), locale)),
        party.matches() ? party.group(1) : null);
  }

  /**
   * A reason.
   *
   * @param field of the form
   * @param municipality code of the municipality it is about; null: none
   */
  record Line(String field, String text, @Nullable String municipality) {}
}
