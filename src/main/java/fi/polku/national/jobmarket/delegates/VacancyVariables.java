package fi.polku.national.jobmarket.delegates;

import fi.polku.national.jobmarket.VacancyNotice;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** What people have told of a vacancy or an occupation in the variables of a journey. */
final class VacancyVariables {

  private static final Pattern OCCUPATION =
      Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[0-9a-f-]{36}");

  private final DelegateExecution execution;

  VacancyVariables(DelegateExecution execution) {
    this.execution = execution;
  }

  /**
   * The id under which the vacancy came from Työmarkkinatori, or our own; none before it has one.
   */
  Optional<String> idIfAny() {
    String notice = text("ilmoitusTunniste", "");
    String id = notice.isEmpty() ? text("avoinPaikkaId", "") : notice;
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  String title() {
    return text("tehtavanimike", "");
  }

  VacancyNotice notice() {
    String closes = text("hakuPaattyy", "");
    return new VacancyNotice(
        idIfAny()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Step %s needs the variable avoinPaikkaId"
                            .formatted(execution.getCurrentActivityId()))),
        title(),
        optional("tyonKuvaus"),
        concepts("ammatti"),
        execution.getVariable("paikkoja") instanceof Number many ? Math.max(1, many.intValue()) : 1,
        text("tyopaikanKunta", text("kunta", "")),
        closes.isEmpty() ? null : closes);
  }

  /** ESCO's addresses chosen for the field whose text is in the variable. */
  List<String> concepts(String variable) {
    Object chosen = execution.getVariable(variable + "Esco");
    return chosen == null
        ? List.of()
        : OCCUPATION
            .matcher(chosen.toString())
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
  }

  String text(String name, String otherwise) {
    Object value = execution.getVariable(name);
    return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
  }

  private @Nullable String optional(String name) {
    String text = text(name, "");
    return text.isEmpty() ? null : text;
  }
}
