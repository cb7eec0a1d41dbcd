package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The employers' tables over every combination of what they may be asked. */
class EmployerTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static void everywhere(
      String table,
      String output,
      Product questions,
      Function<Map<String, @Nullable Object>, String> expected) {
    questions
        .all()
        .forEach(
            facts -> {
              Map<String, Object> answer = models.decide(table, facts);
              assertThat(answer).as("%s", facts).containsEntry(output, expected.apply(facts));
              assertThat(answer.get("perusteluFi")).isNotNull();
              assertThat(answer.get("perusteluSv")).isNotNull();
              assertThat(answer.get("perusteluEn")).isNotNull();
            });
  }

  private static boolean yes(Map<String, @Nullable Object> facts, String... questions) {
    return Stream.of(questions).anyMatch(question -> "kylla".equals(facts.get(question)));
  }

  @Test
  void mostUrgentNeedOfAnEmployerIsProposedFirst() {
    everywhere(
        "tyonantajan-palvelu",
        "ehdotettuPalvelu",
        new Product()
            .of("yrityksenVaihe", "SUUNNITTEILLA", "TOIMIVA")
            .yesOrNo("vahentamistarve", "rekrytointitarve", "osaamistarve", "tyonantajakuvaTarve")
            .yesOrNo("johtamisenTarve", "tyohyvinvoinninTarve", "kasvusuunnitelma")
            .yesOrNo("muuLiiketoiminnanTarve"),
        EmployerTablesTest::service);
  }

  private static String service(Map<String, @Nullable Object> need) {
    if ("SUUNNITTEILLA".equals(need.get("yrityksenVaihe"))) {
      return "ALOITTAVA_YRITTAJA";
    }
    if (yes(need, "vahentamistarve")) {
      return "MUUTOSTURVA";
    }
    if (yes(need, "rekrytointitarve")) {
      return "REKRYTOINTI";
    }
    if (yes(need, "osaamistarve", "tyonantajakuvaTarve", "johtamisenTarve")
        || yes(need, "tyohyvinvoinninTarve", "kasvusuunnitelma")) {
      return "KEHITTAMINEN";
    }
    return yes(need, "muuLiiketoiminnanTarve") ? "KUMPPANI" : "EI_PALVELUA";
  }

  @Test
  void noticeIsPublishedOnlyWhenEverythingIsFoundInOrder() {
    everywhere(
        "ilmoituksen-tarkistus",
        "ilmoituksenTulos",
        new Product()
            .of("maksuHakijalta", "kylla", "ei", null)
            .of("palvelussuhde", "kylla", "ei", null)
            .of("tyonantajaTunnistettu", "kylla", "ei", null)
            .of("syrjivaSisalto", "kylla", "ei", null)
            .of("tiedotRiittavat", "kylla", "ei", null)
            .of("hakuaikaVoimassa", "kylla", "ei", null),
        EmployerTablesTest::result);
  }

  private static String result(Map<String, @Nullable Object> notice) {
    if (yes(notice, "maksuHakijalta") || "ei".equals(notice.get("palvelussuhde"))) {
      return "HYLATAAN";
    }
    boolean good =
        "ei".equals(notice.get("maksuHakijalta"))
            && "ei".equals(notice.get("syrjivaSisalto"))
            && Stream.of(
                    "palvelussuhde", "tyonantajaTunnistettu", "tiedotRiittavat", "hakuaikaVoimassa")
                .allMatch(question -> yes(notice, question));
    return good ? "JULKAISTAAN" : "KORJATAAN";
  }

  @Test
  void returnedNoticeSaysWhatToCorrect() {
    new Product()
        .of("maksuHakijalta", "ei", null)
        .of("palvelussuhde", "kylla", null)
        .yesOrNo("tyonantajaTunnistettu", "syrjivaSisalto", "tiedotRiittavat", "hakuaikaVoimassa")
        .all()
        .map(notice -> models.decide("ilmoituksen-tarkistus", notice))
        .filter(answer -> "KORJATAAN".equals(answer.get("ilmoituksenTulos")))
        .forEach(
            answer ->
                assertThat(answer.get("korjattavaKohta"))
                    .isIn("TYONANTAJA", "SYRJINTA", "TIEDOT", "HAKUAIKA", "TARKISTUS"));
  }

  @Test
  void otherMeasureFollowsTheAvailabilityOfWorkers() {
    everywhere(
        "rekrytoinnin-keino",
        "ehdotettuKeino",
        new Product()
            .yesOrNo("hakijoitaAlueella")
            .of("tukiTarpeen", "kylla", "ei", null)
            .of("oppisopimusSopii", "kylla", "ei", null)
            .of("koulutettavissa", "kylla", "ei", null)
            .of("ulkomailtaMahdollinen", "kylla", "ei", null),
        EmployerTablesTest::measure);
  }

  private static String measure(Map<String, @Nullable Object> facts) {
    if (yes(facts, "hakijoitaAlueella")) {
      return yes(facts, "tukiTarpeen") ? "PALKKATUKI" : "TAPAHTUMA";
    }
    if (yes(facts, "oppisopimusSopii")) {
      return "OPPISOPIMUS";
    }
    if (yes(facts, "koulutettavissa")) {
      return "REKRYTOINTIKOULUTUS";
    }
    return yes(facts, "ulkomailtaMahdollinen") ? "KV_REKRYTOINTI" : "TAPAHTUMA";
  }

  @Test
  void jointPurchaseTrainingFollowsWhoseSkillsAreNeeded() {
    everywhere(
        "kehittamisen-ratkaisu",
        "ehdotettuRatkaisu",
        new Product()
            .of("kehittamisenKohde", "HENKILOSTO", "TYONANTAJUUS", "LIIKETOIMINTA")
            .of("osaamistarpeenSyy", "NYKYINEN", "UUDET", "IRTISANOTTAVAT", null)
            .of("syvempiAnalyysi", "kylla", "ei", null)
            .yesOrNo("kasvusuunnitelma"),
        EmployerTablesTest::solution);
  }

  private static String solution(Map<String, @Nullable Object> facts) {
    Object reason = facts.get("osaamistarpeenSyy");
    if ("HENKILOSTO".equals(facts.get("kehittamisenKohde")) && reason != null) {
      return Map.of(
              "NYKYINEN", "TASMAKOULUTUS",
              "UUDET", "REKRYKOULUTUS",
              "IRTISANOTTAVAT", "MUUTOSKOULUTUS")
          .getOrDefault(reason, "");
    }
    boolean analysed =
        "LIIKETOIMINTA".equals(facts.get("kehittamisenKohde"))
            && yes(facts, "syvempiAnalyysi")
            && yes(facts, "kasvusuunnitelma");
    return analysed ? "PERUSANALYYSI" : "KUMPPANI";
  }

  @Test
  void entrepreneursAdviceIsBoughtReferredOrOurOwn() {
    everywhere(
        "yrittajaneuvonta",
        "neuvonnanTuottaja",
        new Product()
            .of("aloitustapa", "PERUSTAMINEN", "OMISTAJANVAIHDOS", "YRITTAJAPAIKKA")
            .yesOrNo("tarvitseeKoulutusta", "toimialanErityisosaaminen"),
        facts ->
            yes(facts, "tarvitseeKoulutusta")
                ? "OSTO"
                : "OMISTAJANVAIHDOS".equals(facts.get("aloitustapa"))
                        || yes(facts, "toimialanErityisosaaminen")
                    ? "KUMPPANI"
                    : "OMA");
  }

  @Test
  void recruitmentAbroadNeedsFairTermsAndAgreedWorkingLanguage() {
    everywhere(
        "kv-rekrytoinnin-kanava",
        "kvKanava",
        new Product()
            .yesOrNo("ehdotSuomenMukaiset", "tyokieliSovittu")
            .of("kvKohdealue", "ETA", "MUU"),
        facts ->
            !yes(facts, "ehdotSuomenMukaiset") || !yes(facts, "tyokieliSovittu")
                ? "EI_EDELLYTYKSIA"
                : "ETA".equals(facts.get("kvKohdealue")) ? "EURES" : "WORK_IN_FINLAND");
  }
}
