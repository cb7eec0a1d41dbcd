package fi.polku.journeys;

import fi.polku.shared.LanguageCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Variables that {@code tyonhakijan-asiakkuus} starts with beyond those of any process; dates are
 * ISO texts.
 */
final class JobSeekerVariables {

  static final String PROCESS = "tyonhakijan-asiakkuus";

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
    CHANNEL.put(facts, search.channel());
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
}
