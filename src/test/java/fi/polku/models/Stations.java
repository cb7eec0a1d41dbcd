package fi.polku.models;

import static fi.polku.models.Answers.with;

import java.util.Map;

/** Brings a job seeker's customership to a place of its way, as people would. */
final class Stations {

  private Stations() {}

  static TestedCase started(ModelEngine models) {
    return TestedCase.customership(models, Map.of());
  }

  static TestedCase inSelfService(ModelEngine models) {
    return TestedCase.customership(
            models, Map.of("muutoksenLaji", "TYO", "muutosAlkaa", "2026-04-20"))
        .due("task_laheta_viesti_omatoimisesta");
  }

  static TestedCase assessed(ModelEngine models) {
    return started(models)
        .answer("task_ota_yhteytta", Answers.reached())
        .answer("task_tee_alkukartoitus", Answers.assessment());
  }

  /** Waits on the first task of the line. */
  static TestedCase onLine(ModelEngine models, String line) {
    return confirmed(assessed(models), line);
  }

  static TestedCase confirmed(TestedCase assessed, String line) {
    return assessed
        .answer("task_vahvista_palvelulinja", Map.of("palvelulinja", line))
        .due("task_kirjaa_palvelulinja")
        .due("task_laheta_viesti_linjasta");
  }

  /** Moved by need from the employment line to the skills line. */
  static TestedCase movedToSkills(ModelEngine models) {
    TestedCase moved =
        onLine(models, "TYONVALITYS")
            .message("palvelutarve-muuttui")
            .answer("task_perustele_siirto", Answers.ground("PALVELUTARVE", "kylla"))
            .answer(
                "task_arvioi_palvelutarve",
                with(Answers.readyForWork(), Map.of("suunnitelmaSelkea", "ei")));
    return confirmed(moved, "OSAAMINEN").answer("task_vastaanota_asiakas", Map.of());
  }
}
