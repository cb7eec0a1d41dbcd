package fi.polku.journeys;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.ServiceLine;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Variables that every process of a case starts with; dates are ISO texts. */
final class CaseVariables {

  private static final ProcessVariable<CaseId> CASE = ProcessVariable.text("tapausId");
  private static final ProcessVariable<String> AREA = ProcessVariable.text("alue");
  private static final ProcessVariable<MunicipalityCode> MUNICIPALITY =
      ProcessVariable.text("kunta");
  private static final ProcessVariable<LanguageCode> LANGUAGE =
      ProcessVariable.text("asiointikieli");
  private static final ProcessVariable<ServiceLine> LINE =
      new ProcessVariable<>("palvelulinja", ServiceLine::key);

  /** Null in an employer's case. */
  private static final ProcessVariable<LocalDate> JOB_SEARCH_BEGAN_ON =
      ProcessVariable.text("tyonhakuAlkoi");

  /** The day the clocks of service run from; a model may move it later. */
  private static final ProcessVariable<LocalDate> NEED_BEGAN_ON =
      ProcessVariable.text("palvelutarveAlkoi");

  private static final ProcessVariable<LocalDate> STARTED_ON = ProcessVariable.text("aloitettu");
  private static final ProcessVariable<String> STARTER = ProcessVariable.text("aloittaja");

  private CaseVariables() {}

  /**
   * @param began the day this process begins for the customer
   * @param starter who starts it
   * @param facts what this process asks beyond the case
   */
  static Map<String, Object> of(
      CaseRecord of, LocalDate began, String starter, Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    variables.putAll(placeOf(of));
    CASE.put(variables, of.id());
    LANGUAGE.put(variables, of.language());
    LINE.put(variables, of.serviceLine());
    JOB_SEARCH_BEGAN_ON.put(variables, of.isPersons() ? of.startedOn() : null);
    NEED_BEGAN_ON.put(variables, began);
    STARTED_ON.put(variables, began);
    STARTER.put(variables, starter);
    return variables;
  }

  /** Where the case belongs; changes when it moves. */
  static Map<String, Object> placeOf(CaseRecord of) {
    Map<String, Object> variables = new HashMap<>();
    AREA.put(variables, of.area());
    MUNICIPALITY.put(variables, of.municipality());
    return variables;
  }
}
