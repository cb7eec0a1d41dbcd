package fi.polku.costs.delegates;

import fi.polku.costs.CostYear;
import fi.polku.engine.Steps;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the processes of a cost year know, by the names that the models give it. */
final class YearStep {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.forLanguageTag("fi"));

  private final DelegateExecution execution;

  YearStep(DelegateExecution execution) {
    this.execution = execution;
  }

  CostYear year() {
    return Steps.matterOf(execution)
        .map(CostYear::of)
        .orElseThrow(
            () -> new IllegalStateException("No cost year: " + execution.getProcessInstanceId()));
  }

  MunicipalityCode municipality() {
    return new MunicipalityCode(text("kunta"));
  }

  /** Such as {@code 12.10.2025, Työllisyyslautakunta 45 §}. */
  String decision() {
    return LocalDate.parse(text("paatosPaiva")).format(DATE) + ", " + text("paatosPykala");
  }

  String text(String name) {
    String text = textOrEmpty(name);
    if (text.isEmpty()) {
      throw new IllegalStateException(
          "Step %s needs %s".formatted(execution.getCurrentActivityId(), name));
    }
    return text;
  }

  /** Empty when the process knows nothing by the name. */
  String textOrEmpty(String name) {
    Object value = execution.getVariable(name);
    return value == null ? "" : value.toString().strip();
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }
}
