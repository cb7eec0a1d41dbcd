package fi.polku.national.eures.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.eures.AbroadVacancy;
import fi.polku.national.eures.EuresNetwork;
import fi.polku.national.eures.RecruitmentReport;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Hands over to EURES what {@code toimi} names: {@code PAIKKA}, the journey's vacancy by {@code
 * tehtavanimike}, {@code paikkoja}, {@code kohdemaat} and {@code ilmoituksenKieli}; {@code
 * RAPORTTI}, how the recruitment ended, by {@code kvHaunTulos}, {@code ehdokkaita} and {@code
 * kvRekrytoituja}; {@code CV}, that the customer's CV may be shown from {@code lahtopaiva} on.
 */
@ModelBean("eures")
class EuresDelegate implements JavaDelegate {

  private static final Pattern OCCUPATION =
      Pattern.compile("http://data\\.europa\\.eu/esco/occupation/[0-9a-f-]{36}");

  private final EuresNetwork eures;

  EuresDelegate(EuresNetwork eures) {
    this.eures = eures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    switch (step.input("toimi")) {
      case "PAIKKA" -> {
        AbroadVacancy vacancy = vacancy(execution);
        step.carryOut(moment -> eures.advertise(moment, step.caseId(), vacancy));
      }
      case "RAPORTTI" -> {
        var report =
            new RecruitmentReport(
                text(execution, "kvHaunTulos", "VALITTIIN"),
                number(execution, "ehdokkaita", 0),
                number(execution, "kvRekrytoituja", 0));
        step.carryOut(moment -> eures.report(moment, step.caseId(), report));
      }
      case "CV" ->
          step.carryOut(
              moment ->
                  eures.showCv(
                      moment,
                      step.caseId(),
                      occupations(execution, "tavoiteammattiEsco"),
                      text(execution, "lahtopaiva", "")));
      default -> throw new IllegalArgumentException("Input toimi is PAIKKA, RAPORTTI or CV");
    }
  }

  private static AbroadVacancy vacancy(DelegateExecution execution) {
    return new AbroadVacancy(
        text(execution, "tehtavanimike", ""),
        Math.max(1, number(execution, "paikkoja", 1)),
        occupations(execution, "ammattiEsco"),
        text(execution, "tyopaikanKunta", text(execution, "kunta", "")),
        optional(execution, "kohdemaat"),
        optional(execution, "ilmoituksenKieli"));
  }

  private static List<String> occupations(DelegateExecution execution, String variable) {
    return OCCUPATION
        .matcher(text(execution, variable, ""))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private static int number(DelegateExecution execution, String name, int otherwise) {
    return execution.getVariable(name) instanceof Number number ? number.intValue() : otherwise;
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
