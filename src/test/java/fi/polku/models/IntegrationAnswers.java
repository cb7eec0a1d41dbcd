package fi.polku.models;

import static fi.polku.models.Answers.with;

import java.util.Map;

/** Answers of an ordinary integration assessment. */
final class IntegrationAnswers {

  /** The step that tells Koto-Digi. */
  static final String ENTRY = "task_kirjaa_koto_digiin";

  private IntegrationAnswers() {}

  /** Takes the assessment from its first task to its end. */
  static void assess(TestedCase customership) {
    registersAsked(customership)
        .answer(
            "task_tarkista_oleskelulupa",
            Map.of(
                "rekisteroitavissa", "kylla",
                "tulkinTarve", "ei",
                "ensimmainenLupaAlkaen", "2026-02-01"))
        .answer("task_varaa_aika", booked("tapaaminen"))
        .answer(
            "task_pida_alkuhaastattelu",
            Map.of(
                "haastatteluPidetty", "kylla",
                "tyoton", "ei",
                "tyokykyaSyytaArvioida", "ei",
                "tyottomyysturva", "ei_hae"))
        .due(ENTRY)
        .answer("task_selvita_kielitaito", Map.of("selvityksenJarjestaja", "oma"))
        .answer(
            "task_arvioi_osaaminen",
            with(Answers.readyForWork(), Map.of("kotoutumisenTuki", "kylla")))
        .due(ENTRY);
  }

  /** The permit and the stages of integration have been fetched. */
  static TestedCase registersAsked(TestedCase matter) {
    return matter.due("task_hae_lupa").due("task_hae_kotoutuminen");
  }

  /** A time for the initial interview, in this manner. */
  static Map<String, Object> booked(String manner) {
    return Map.of(
        "haastatteluPaiva", "2026-03-20", "haastatteluKello", "9.30", "haastatteluTapa", manner);
  }
}
