package fi.polku.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whole forms as caseworkers fill them in, by the forms' keys. */
public final class FormAnswers {

  private FormAnswers() {}

  /** Form {@code ensiyhteydenotto}. */
  public static Map<String, Object> reachedByPhone(LocalDate today) {
    return Map.of(
        "yhteydenottotapa", "puhelin",
        "tavoitettu", "kylla",
        "sovittuAika", today.plusDays(2).toString(),
        "sovittuKello", "9:30");
  }

  /** Form {@code ensiyhteydenotto} after a call that nobody answered. */
  public static Map<String, Object> notReached() {
    return Map.of("yhteydenottotapa", "puhelin", "tavoitettu", "ei", "uusiYritys", "tanaan");
  }

  /** Form {@code linjansiirron-peruste}. */
  public static Map<String, Object> ground(String ground, String approachChanges) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("siirronPeruste", ground);
    answers.put("palveluoteMuuttuu", approachChanges);
    if (approachChanges.equals("kylla")) {
      answers.put("siirronKuvaus", "Asiakas tarvitsee tiiviimpää tukea.");
    }
    return answers;
  }

  /** Form {@code alkukartoitus} of a person whose skills meet demand. */
  public static Map<String, Object> assessment() {
    Map<String, Object> answers = new LinkedHashMap<>(need());
    answers.put("haetutAmmatit", "Lähihoitaja");
    answers.put("tyokokemusVuodet", 4);
    answers.put("kielitaito", "aidinkieli");
    answers.put("kaytettavissa", "kylla");
    answers.put("tyoaika", "kokoaika");
    answers.put("yrittajyysKiinnostaa", "ei");
    answers.put("tyoton", "kylla");
    answers.put("tyokykyaSyytaArvioida", "ei");
    answers.put("tyottomyysturva", "ei_hae");
    answers.put("tyopaikkaLoytyi", "ei");
    return answers;
  }

  /** The part of several forms that the service line is proposed by. */
  public static Map<String, Object> need() {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("alaTyollistava", "kylla");
    answers.put("tutkintoKelpaa", "kylla");
    answers.put("tyokokemusRiittaa", "kylla");
    answers.put("kielitaitoRiittaa", "kylla");
    answers.put("suunnitelmaSelkea", "kylla");
    answers.put("kotoutumisenTuki", "ei");
    answers.put("lukutaitoHyvinHeikko", "ei");
    answers.put("elamantilanneVaatiiTukea", "ei");
    answers.put("yksilollinenTuki", "ei");
    return answers;
  }

  /** Form {@code palvelulinjan-vahvistus}: the proposed line. */
  public static Map<String, Object> confirmed(String line) {
    return Map.of("palvelulinja", line, "sovittuAsiakkaanKanssa", true);
  }

  /** Form {@code palvelulinjan-vahvistus}: another line than the proposed one. */
  public static Map<String, Object> otherwise(String line, String why) {
    return with(confirmed(line), "poikkeamanPerustelu", why);
  }

  /** Form {@code maaraajan-ylitys}. */
  public static Map<String, Object> lookedInto() {
    return Map.of("ylityksenSyy", "resurssit", "ylityksenSelvitys", "Yhteydenotto tehdään tänään.");
  }

  /** Form {@code oleskeluluvan-tarkistus}. */
  public static Map<String, Object> permitChecked(LocalDate firstPermitOn) {
    return Map.of(
        "lupatyyppi", "A",
        "ensimmainenLupaAlkaen", firstPermitOn.toString(),
        "tyonteonOikeus", "rajoittamaton",
        "rekisteroitavissa", "kylla",
        "tulkinTarve", "ei");
  }

  /** Form {@code ajan-varaus}. */
  public static Map<String, Object> booked(LocalDate today) {
    return Map.of(
        "haastatteluPaiva",
        today.plusDays(3).toString(),
        "haastatteluKello",
        "10:00",
        "haastatteluTapa",
        "video",
        "aikaIlmoitettu",
        true);
  }

  /** Form {@code alkuhaastattelu}. */
  public static Map<String, Object> interviewed() {
    return Map.of(
        "haastatteluPidetty", "kylla",
        "haetutAmmatit", "Kokki",
        "tavoitteet", "Työ omalla alalla Porvoossa",
        "tyoton", "kylla",
        "tyokykyaSyytaArvioida", "ei",
        "tyottomyysturva", "ei_hae");
  }

  /** Form {@code kielitaidon-selvitys}. */
  public static Map<String, Object> languageAssessed() {
    return Map.of(
        "selvityksenJarjestaja", "oma",
        "kielitaitoTaso", "A2",
        "lukuJaKirjoitustaito", "kehittyva");
  }

  /** Form {@code kotoutumisen-palvelutarve}: needs support with integration. */
  public static Map<String, Object> integrationNeed() {
    Map<String, Object> answers = new LinkedHashMap<>(need());
    answers.put("kotoutumisenTuki", "kylla");
    answers.put("ulkomainenTutkinto", "ei");
    answers.put("ulkomainenTyokokemus", "ei");
    return answers;
  }

  public static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
    Map<String, Object> changed = new HashMap<>(answers);
    changed.put(key, value);
    return changed;
  }
}
