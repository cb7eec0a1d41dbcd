package fi.polku.journeys;

import fi.polku.cases.CaseRecord;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Variables that {@code tyonhakijan-asiakkuus} starts with; dates are ISO texts. */
final class JobSeekerVariables {

  static final String PROCESS = "tyonhakijan-asiakkuus";

  private static final ProcessVariable<CaseId> CASE = ProcessVariable.text("tapausId");
  private static final ProcessVariable<String> AREA = ProcessVariable.text("alue");
  private static final ProcessVariable<MunicipalityCode> MUNICIPALITY =
      ProcessVariable.text("kunta");
  private static final ProcessVariable<LanguageCode> LANGUAGE =
      ProcessVariable.text("asiointikieli");
  private static final ProcessVariable<LocalDate> STARTED_ON =
      ProcessVariable.text("tyonhakuAlkoi");

  /** The day the service clock runs from: the start, until self-service ends later. */
  private static final ProcessVariable<LocalDate> NEED_BEGAN_ON =
      ProcessVariable.text("palvelutarveAlkoi");

  private static final ProcessVariable<Channel> CHANNEL =
      new ProcessVariable<>("kanava", Channel::key);
  private static final ProcessVariable<ChangeKind> CHANGE_KIND =
      new ProcessVariable<>("muutoksenLaji", ChangeKind::key);
  private static final ProcessVariable<LocalDate> CHANGE_STARTS_ON =
      ProcessVariable.text("muutosAlkaa");
  private static final ProcessVariable<Boolean> IMMIGRANT = ProcessVariable.truth("maahanmuuttaja");
  private static final ProcessVariable<LocalDate> FIRST_PERMIT_ON =
      ProcessVariable.text("ensimmainenLupaAlkaen");
  private static final ProcessVariable<PermitType> PERMIT_TYPE =
      new ProcessVariable<>("lupatyyppi", PermitType::key);
  private static final ProcessVariable<LanguageCode> INTERPRETER_LANGUAGE =
      ProcessVariable.text("tulkkauskieli");

  private JobSeekerVariables() {}

  /** What the start of a job search tells its rules beyond the case itself. */
  static Map<String, Object> factsOf(JobSearch search) {
    Map<String, Object> facts = new HashMap<>();
    KnownChange change = search.knownChange();
    CHANGE_KIND.put(facts, change == null ? null : change.kind());
    CHANGE_STARTS_ON.put(facts, change == null ? null : change.startsOn());
    Immigrant immigrant = search.immigrant();
    IMMIGRANT.put(facts, immigrant != null);
    FIRST_PERMIT_ON.put(facts, immigrant == null ? null : immigrant.firstPermitOn());
    PERMIT_TYPE.put(facts, immigrant == null ? null : immigrant.permitType());
    INTERPRETER_LANGUAGE.put(facts, immigrant == null ? null : immigrant.interpreterLanguage());
    return facts;
  }

  /** All variables of the start. */
  static Map<String, Object> of(CaseRecord opened, Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>(facts);
    CASE.put(variables, opened.id());
    AREA.put(variables, opened.area());
    MUNICIPALITY.put(variables, opened.municipality());
    LANGUAGE.put(variables, opened.language());
    CHANNEL.put(variables, Channel.valueOf(opened.channel()));
    STARTED_ON.put(variables, opened.startedOn());
    NEED_BEGAN_ON.put(variables, opened.startedOn());
    return variables;
  }
}
