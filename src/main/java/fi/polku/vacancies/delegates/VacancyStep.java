package fi.polku.vacancies.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.shared.MunicipalityCode;
import fi.polku.vacancies.Vacancies;
import fi.polku.vacancies.Vacancy;
import fi.polku.vacancies.VacancyDetails;
import fi.polku.vacancies.VacancyState;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the journey's vacancy: opens it when the journey has none yet, and moves it to the state
 * that the model names in {@code tila}. Variable {@code avoinPaikkaId} says which it is; {@code
 * tehtavanimike}, {@code ammatti}, {@code paikkoja}, {@code tyopaikanKunta} (otherwise the
 * employer's own), {@code hakuPaattyy} and {@code taytettyPaiva} are what people answered.
 */
@ModelBean("avoinPaikka")
class VacancyStep implements JavaDelegate {

  private final Vacancies vacancies;

  VacancyStep(Vacancies vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    VacancyState state = VacancyState.ofKey(text(execution, "tila", ""));
    String known = text(execution, "avoinPaikkaId", "");
    VacancyDetails details = details(execution);
    if (!known.isEmpty()) {
      vacancies.move(
          UUID.fromString(known),
          details,
          state,
          state == VacancyState.FILLED ? date(execution, "taytettyPaiva") : null);
    } else if (details != null) {
      Vacancy opened =
          vacancies.open(
              Steps.caseOf(execution), optional(execution, "ilmoitusTunniste"), details, state);
      execution.setVariable("avoinPaikkaId", opened.id().toString());
    }
  }

  /** Null as long as nobody has said what the vacancy is. */
  private static @Nullable VacancyDetails details(DelegateExecution execution) {
    String title = text(execution, "tehtavanimike", "");
    return title.isEmpty()
        ? null
        : new VacancyDetails(
            title,
            optional(execution, "ammatti"),
            positions(execution.getVariable("paikkoja")),
            MunicipalityCode.of(text(execution, "tyopaikanKunta", text(execution, "kunta", ""))),
            date(execution, "hakuPaattyy"));
  }

  private static int positions(@Nullable Object value) {
    return value instanceof Number number ? Math.max(1, number.intValue()) : 1;
  }

  private static @Nullable LocalDate date(DelegateExecution execution, String name) {
    String text = text(execution, name, "");
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static @Nullable String optional(DelegateExecution execution, String name) {
    String text = text(execution, name, "");
    return text.isEmpty() ? null : text;
  }

  private static String text(DelegateExecution execution, String name, String otherwise) {
    Object value = execution.getVariable(name);
    return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
  }
}
