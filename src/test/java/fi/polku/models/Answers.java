package fi.polku.models;

import java.util.HashMap;
import java.util.Map;

/** Form answers of ordinary situations, named as people would name them. */
final class Answers {

  private Answers() {}

  static Map<String, Object> reached() {
    return Map.of(
        "tavoitettu", "kylla", "yhteydenottotapa", "puhelin", "sovittuAika", "2026-03-10");
  }

  /** Skills that lead straight to the open labour market. */
  static Map<String, Object> readyForWork() {
    Map<String, Object> need = new HashMap<>();
    for (String good :
        new String[] {
          "alaTyollistava",
          "tutkintoKelpaa",
          "tyokokemusRiittaa",
          "kielitaitoRiittaa",
          "suunnitelmaSelkea"
        }) {
      need.put(good, "kylla");
    }
    for (String burden :
        new String[] {
          "kotoutumisenTuki", "lukutaitoHyvinHeikko", "elamantilanneVaatiiTukea", "yksilollinenTuki"
        }) {
      need.put(burden, "ei");
    }
    return need;
  }

  /** An assessment that finds work ability and benefits in order. */
  static Map<String, Object> assessment() {
    return with(
        readyForWork(),
        Map.of(
            "tyoton", "kylla",
            "tyokykyaSyytaArvioida", "ei",
            "tyottomyysturva", "ei_hae",
            "tyopaikkaLoytyi", "ei"));
  }

  /** A ground named for a change of line. */
  static Map<String, Object> ground(String ground, String approachChanges) {
    return Map.of("siirronPeruste", ground, "palveluoteMuuttuu", approachChanges);
  }

  static Map<String, Object> with(Map<String, Object> answers, Map<String, Object> changes) {
    Map<String, Object> all = new HashMap<>(answers);
    all.putAll(changes);
    return all;
  }
}
