package fi.polku.models;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * {@code kustannusvuosi} in tests of models: a year of three municipalities and two billed months.
 * What its steps do succeeds, unless the variable {@code este_<step>} is set; it is used up.
 */
public final class CostYearStandIns {

  private static final List<String> SETTLEMENT = List.of("t-434", "t-616");

  public List<String> kunnat(DelegateExecution execution) {
    return List.of("018", "434", "638");
  }

  public List<Integer> kuukaudet(DelegateExecution execution) {
    return List.of(1, 2);
  }

  public List<Integer> raporttikuukaudet(DelegateExecution execution) {
    return List.of(4, 8);
  }

  public List<String> laskut(DelegateExecution execution) {
    return Arrays.stream(execution.getVariable("laskut").toString().split(","))
        .filter(number -> !number.isEmpty())
        .toList();
  }

  public Date laskutushetki(DelegateExecution execution) {
    int day = Integer.parseInt(execution.getVariable("laskutuspaiva").toString());
    return StandIns.startOf(LocalDate.of(2026, month(execution, "kuukausi"), day).toString());
  }

  public Date raporttihetki(DelegateExecution execution) {
    return StandIns.startOf(
        LocalDate.of(2026, month(execution, "raporttiKuukausi"), 1).plusMonths(1).toString());
  }

  private static int month(DelegateExecution execution, String name) {
    return (Integer) execution.getVariable(name);
  }

  /** What the steps of a year tell their process. */
  static void answer(String bean, DelegateExecution execution) {
    String hindrance = "este_" + execution.getCurrentActivityId();
    if (execution.getVariable(hindrance) != null) {
      execution.setVariable(hindrance, null);
      throw new BpmnError("ESTE");
    }
    switch (bean) {
      case "kustannusvuosiLahetys" -> {
        execution.setVariable("kierros", 1);
        execution.setVariable("lausuntoPaiva", "2025-10-22");
        execution.setVariable("muistutusPaiva", "2025-10-15");
      }
      case "kuukausilaskut" ->
          execution.setVariable("laskut", "k" + month(execution, "kuukausi") + "-434");
      case "tasauslaskut" -> execution.setVariable("laskut", String.join(",", SETTLEMENT));
      default -> {
        // nothing to tell
      }
    }
  }
}
