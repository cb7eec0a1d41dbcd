package fi.polku.journeys.delegates;

import fi.polku.cases.Timeline;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Adds the sentence that the model gives in {@code fi}, {@code sv} and {@code en} to the case's
 * story; a missing translation is told in Finnish. ISO dates are told as Finnish ones.
 */
@ModelBean("aikajana")
class TimelineRemark implements JavaDelegate {

  private static final Pattern DATE = Pattern.compile("\\b([0-9]{4})-0?([0-9]+)-0?([0-9]+)\\b");

  private final Timeline timeline;

  TimelineRemark(Timeline timeline) {
    this.timeline = timeline;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String fi = told(Input.required(execution, "fi"));
    timeline.add(
        Steps.caseOf(execution),
        "told",
        Map.of(
            "text",
            Map.of("fi", fi, "sv", text(execution, "sv", fi), "en", text(execution, "en", fi))));
  }

  private static String text(DelegateExecution execution, String language, String otherwise) {
    String text = Input.optional(execution, language);
    return text.isEmpty() ? otherwise : told(text);
  }

  private static String told(String text) {
    return DATE.matcher(text).replaceAll("$3.$2.$1");
  }
}
