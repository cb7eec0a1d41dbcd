package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A timer holds one time that the engine understands: a date, a duration, a cycle or an expression.
 */
@Component
class ValidTimers implements ModelRule<ProcessModel> {

  private static final Set<String> TIMES = Set.of("timeDate", "timeDuration", "timeCycle");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^{}]+\\}");
  private static final Pattern DURATION =
      Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .all("timerEventDefinition")
        .filter(timer -> !isValid(timer))
        .map(timer -> Problem.error("process-timer", timer, owner(timer)));
  }

  private static boolean isValid(XmlNode timer) {
    long times = timer.children().stream().filter(child -> TIMES.contains(child.name())).count();
    return times == 1
        && timer.children().stream()
            .filter(child -> TIMES.contains(child.name()))
            .allMatch(ValidTimers::isTime);
  }

  private static boolean isTime(XmlNode time) {
    String text = time.text();
    if (EXPRESSION.matcher(text).matches()) {
      return true;
    }
    return switch (time.name()) {
      case "timeDuration" -> isDuration(text);
      case "timeCycle" ->
          text.matches("R\\d*/.+") && isDuration(text.substring(text.indexOf('/') + 1));
      default -> isDate(text);
    };
  }

  private static boolean isDuration(String text) {
    return DURATION.matcher(text).matches();
  }

  private static boolean isDate(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException unreadable) {
      return false;
    }
  }

  private static String owner(XmlNode timer) {
    return timer.parent().flatMap(XmlNode::nearestId).orElse("");
  }
}
