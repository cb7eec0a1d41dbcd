package fi.polku.models;

import static fi.polku.models.Answers.with;

import java.util.Map;

/** Answers of an ordinary integration assessment. */
final class IntegrationAnswers {

  private IntegrationAnswers() {}

  /** Takes the assessment from its first task to its end. */
  static void assess(TestedCase customership) {
    customership
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
        .answer("task_selvita_kielitaito", Map.of("selvityksenJarjestaja", "oma"))
        .answer(
            "task_arvioi_osaaminen",
            with(Answers.readyForWork(), Map.of("kotoutumisenTuki", "kylla")));
  }

  /** A time for the initial interview, in this manner. */
  static Map<String, Object> booked(String manner) {
    return Map.of(
        "haastatteluPaiva", "2026-03-20", "haastatteluKello", "9.30", "haastatteluTapa", manner);
  }
}
