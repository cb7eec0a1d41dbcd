package fi.polku.models;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What national systems say in tests of models: the usual answer, unless the case's variable {@code
 * sanoo_<variable>} has another or {@code kieltaytyvaVaihe} names the step.
 */
final class NationalStandIns {

  /** Variable: the step whose system refuses. */
  static final String REFUSING = "kieltaytyvaVaihe";

  private static final String SAYS = "sanoo_";

  private static final Map<String, Map<String, String>> USUAL =
      Map.of(
          "avustusPaatos", Map.of("avustusPaatosTunnus", "p-1"),
          "avustusMaksatus", Map.of("maksunTunnus", "m-1"),
          "avustusTila", Map.of("maksunTila", "MAKSETTU"),
          "luvanTarkistus", Map.of("lupaRekisterissa", "ei"),
          "palvelupaikanVaraus", Map.of("palveluvaraus", "v-1"),
          "yhteydenottohistoria", Map.of("aiemmatYhteydenotot", "1.3.2026 Oulu: käynti"));

  private NationalStandIns() {}

  static void answer(String bean, DelegateExecution execution) {
    if (execution.getCurrentActivityId().equals(execution.getVariable(REFUSING))) {
      throw new BpmnError("kieltaytyi");
    }
    USUAL
        .getOrDefault(bean, Map.of())
        .forEach(
            (variable, usual) -> execution.setVariable(variable, said(execution, variable, usual)));
  }

  private static Object said(DelegateExecution execution, String variable, String usual) {
    Object other = execution.getVariable(SAYS + variable);
    return other == null ? usual : other;
  }
}
