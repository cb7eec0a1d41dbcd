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
        .answer("task_varaa_aika", Map.of("haastatteluTapa", "tapaaminen"))
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
}
