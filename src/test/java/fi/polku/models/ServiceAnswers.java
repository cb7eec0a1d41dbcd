package fi.polku.models;

import static fi.polku.models.Answers.with;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Form answers around a service that a customer is referred to. */
final class ServiceAnswers {

  static final Map<String, Object> REFERRAL = Map.of("vastausViimeistaan", "2026-03-20");
  static final Map<String, Object> PLACE =
      Map.of("paikkaVahvistettu", "kylla", "palveluAlkaa", "2026-04-01");
  static final Map<String, Object> NO_PLACE = Map.of("paikkaVahvistettu", "ei");
  static final Map<String, Object> NOT_STARTED = start("ei", null);
  static final Map<String, Object> STARTED = start("kylla", null);
  static final Map<String, Object> TRAINING_STARTED = start("kylla", "2026-08-15");
  static final Map<String, Object> FEEDBACK =
      Map.of("palvelunTulos", "TOTEUTUI", "palvelunPalaute", "Tavoite toteutui.");

  private ServiceAnswers() {}

  /** Answers of a step of a line that refers to this service; to none when null. */
  static Map<String, Object> service(@Nullable String service) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("palvelu", service);
    answers.put("seurantaPaiva", "2026-04-01");
    answers.put("sopivaPaikka", "ei");
    answers.put("arviointiKesken", null);
    answers.put("tyopaikkaRaataloidaan", "ei");
    return answers;
  }

  static Map<String, Object> inPhase(String phase, @Nullable String service) {
    return with(service(service), Map.of("vaihe", phase));
  }

  static Map<String, Object> goesOn(@Nullable String service) {
    return with(service(service), Map.of("seurannanTulos", "JATKUU"));
  }

  static Map<String, Object> result(String outcome) {
    return Map.of("seurannanTulos", outcome, "paattymisenSyy", "ELAKE");
  }

  private static Map<String, Object> start(String started, String lastPhase) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("palveluAlkoi", started);
    answers.put("seurantaPaiva", "2026-06-01");
    answers.put("palveluPaattyy", "2026-09-30");
    answers.put("palauteViimeistaan", "2026-10-10");
    answers.put("loppuvaiheAlkaa", lastPhase);
    return answers;
  }

  static Map<String, Object> effect(String effect) {
    return with(Map.of("palvelunVaikutus", effect), Map.of("seurantaPaiva", "2026-10-20"));
  }

  /** From the referral to the first day in the service. */
  static TestedCase intoService(TestedCase tested, Map<String, Object> start) {
    return tested
        .answer("task_tee_ohjaus", REFERRAL)
        .ifDue("task_varaa_paikka")
        .answer("task_vahvista_varaus", PLACE)
        .due("task_kerro_paikasta")
        .due("timer_palvelu_alkaa")
        .answer("task_kirjaa_aloitus", start);
  }

  /** From the service's last day to the assessment of its effects. */
  static TestedCase outOfService(TestedCase tested) {
    return tested.due("timer_palvelu_paattyy").answer("task_anna_palaute", FEEDBACK);
  }
}
