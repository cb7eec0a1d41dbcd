package fi.polku.modelling.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.Role;
import fi.polku.engine.ModelKind;
import fi.polku.modelling.checks.process.VariableNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models we ship keep the rules we ask of others. */
class RealModelsTest {

  private static final Map<String, ModelKind> FOLDERS =
      Map.of(
          "processes", ModelKind.PROCESS,
          "decisions", ModelKind.DECISION,
          "forms", ModelKind.FORM);

  private static Surroundings surroundings;

  @BeforeAll
  static void lookAround() throws IOException {
    surroundings = surroundings();
  }

  static Stream<Path> models() throws IOException {
    Stream<Path> all = Stream.empty();
    for (var folder : FOLDERS.entrySet()) {
      all = Stream.concat(all, files(folder.getKey(), folder.getValue()).stream());
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("models")
  void keepsEveryRule(Path file) throws IOException {
    ModelKind kind = ModelKind.ofFile(file.toString()).orElseThrow();

    assertThat(Checking.checks().check(kind, key(file), Files.readString(file), surroundings))
        .extracting(Problem::rule)
        .isEmpty();
  }

  @Test
  void aServiceIsOfAKindOfCostThatItsAreaShares() throws IOException {
    String table = Files.readString(Path.of("decisions/kustannusperuste.dmn"));
    String mistyped = table.replace("oppisopimuksen-palkkatuki", "oppisopimusten-palkkatuki");

    assertThat(
            Checking.checks()
                .check(ModelKind.DECISION, "kustannusperuste", mistyped, surroundings()))
        .extracting(Problem::rule, Problem::arguments)
        .containsExactly(
            tuple(
                "decision-cost-kind",
                List.of("25", "oppisopimusten-palkkatuki", "kustannustenjako-pirkanmaa")));
  }

  @Test
  void anAgreementThatLeavesOutWhatServicesCostIsDoubted() throws IOException {
    String table = Files.readString(Path.of("decisions/kustannustenjako-porvoo.dmn"));
    String without = table.replace("\"valtion-tehtavat\"", "\"muut-tehtavat\"");

    assertThat(
            Checking.checks()
                .check(ModelKind.DECISION, "kustannustenjako-porvoo", without, surroundings()))
        .extracting(Problem::rule, Problem::arguments, Problem::stopsRelease)
        .containsExactly(tuple("decision-agreement-services", List.of("valtion-tehtavat"), false));
  }

  @Test
  void aVariableThatNothingSetsIsDoubted() throws IOException {
    String budget = Files.readString(Path.of("processes/talousarvion-laadinta.bpmn"));
    String mistyped = budget.replace("${kasittely == ", "${kasitely == ");

    assertThat(
            Checking.checks()
                .check(ModelKind.PROCESS, "talousarvion-laadinta", mistyped, surroundings()))
        .extracting(Problem::rule, Problem::arguments, Problem::stopsRelease)
        .containsExactly(
            tuple("process-variable", List.of("flow_muutetaanko_avaamiseen", "kasitely"), false));
  }

  private static Surroundings surroundings() throws IOException {
    return new Surroundings(
        Set.of(
            "aikajana",
            "ajanPeruutus",
            "ajanvaraus",
            "ajanVarmistus",
            "asiakasrekisteriHaku",
            "asiakasrekisteriKirjaus",
            "asiakasvastuu",
            "asiakkuudenhallintaKirjaus",
            "asianhallintaKirjaus",
            "avoimetPaikat",
            "avoinPaikka",
            "avustusMaksatus",
            "avustusPaatos",
            "avustusTila",
            "escoHaku",
            "eures",
            "kotoDigiHaku",
            "kotoDigiKirjaus",
            "kunnanTunnusluku",
            "kustannusKirjaus",
            "kustannuslaskuLahetys",
            "kustannusvuosiAvaus",
            "kustannusvuosiHyvaksynta",
            "kustannusvuosiKorotus",
            "kustannusvuosiLahetys",
            "kustannusvuosiPaatos",
            "kustannusvuosiSiirto",
            "kustannusvuosiTasaus",
            "kuukausilaskut",
            "laskunLahetys",
            "lausunnonToimitus",
            "lausuntoKasittely",
            "lausuntoKirjaus",
            "lausuntoMuistutus",
            "lausuntoPuuttuu",
            "luvanTarkistus",
            "maaraaikaVaroitus",
            "maaraaikaYlitys",
            "muutostapahtuma",
            "osaamisprofiili",
            "palvelukuvaus",
            "palvelulinjanVahvistus",
            "palvelunHinnat",
            "palvelupaikanPeruutus",
            "palvelupaikanVaraus",
            "prosessinAloitus",
            "saatavuusharkintaLausunto",
            "siirronYhteenveto",
            "suomifiViesti",
            "tapahtumanTilanne",
            "tapauksenSiirto",
            "tapauksenTila",
            "tapausviesti",
            "tasauslaskut",
            "tyomarkkinatoriIlmoitus",
            "vtjHenkilotiedot",
            "yhteydenottohistoria",
            "yritystiedot"),
        Set.of(
            "ajanPeruutus",
            "ajanVarmistus",
            "asiakasrekisteriHaku",
            "asiakasrekisteriKirjaus",
            "asiakkuudenhallintaKirjaus",
            "asianhallintaKirjaus",
            "avoimetPaikat",
            "avustusMaksatus",
            "avustusPaatos",
            "avustusTila",
            "eures",
            "kotoDigiHaku",
            "kotoDigiKirjaus",
            "laskunLahetys",
            "lausunnonToimitus",
            "luvanTarkistus",
            "osaamisprofiili",
            "palvelunHinnat",
            "palvelupaikanPeruutus",
            "palvelupaikanVaraus",
            "saatavuusharkintaLausunto",
            "suomifiViesti",
            "tyomarkkinatoriIlmoitus",
            "vtjHenkilotiedot",
            "yhteydenottohistoria"),
        Arrays.stream(Role.values()).map(Role::key).collect(Collectors.toSet()),
        keys("processes"),
        outputs(),
        keys("forms"),
        variables(),
        DeadlineTable.kinds(Files.readString(Path.of("decisions/maaraajat.dmn"))),
        costKinds(),
        ServiceKinds.of(Files.readString(Path.of("decisions/kustannusperuste.dmn"))),
        RealModelsTest::translated);
  }

  private static Set<String> variables() throws IOException {
    Set<String> names = new HashSet<>();
    for (ModelKind kind : List.of(ModelKind.PROCESS, ModelKind.FORM)) {
      for (Path file : files(kind == ModelKind.FORM ? "forms" : "processes", kind)) {
        names.addAll(VariableNames.of(kind, Files.readString(file)));
      }
    }
    return names;
  }

  private static Map<String, Set<String>> outputs() throws IOException {
    Map<String, Set<String>> outputs = new HashMap<>();
    for (Path file : files("decisions", ModelKind.DECISION)) {
      outputs.put(key(file), DecisionOutputs.of(Files.readString(file)));
    }
    return outputs;
  }

  private static Map<String, Set<String>> costKinds() throws IOException {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String area : List.of("oulu", "pirkanmaa", "porvoo")) {
      var agreement = Path.of("decisions", "kustannustenjako-" + area + ".dmn");
      kinds.put(area, NamedCells.of(Files.readString(agreement), "kustannuslaji"));
    }
    return kinds;
  }

  private static Set<String> translated(String form, String language) {
    var file = Path.of("forms/i18n", form + "." + language + ".json");
    try {
      Set<String> keys = new HashSet<>();
      new ObjectMapper().readTree(file.toFile()).fieldNames().forEachRemaining(keys::add);
      return keys;
    } catch (IOException missing) {
      return Set.of();
    }
  }

  private static Set<String> keys(String folder) throws IOException {
    return files(folder, FOLDERS.get(folder)).stream().map(RealModelsTest::key).collect(toSet());
  }

  private static Set<Path> files(String folder, ModelKind kind) throws IOException {
    if (!Files.isDirectory(Path.of(folder))) {
      return Set.of();
    }
    try (var files = Files.list(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith("." + kind.extension()))
          .collect(toSet());
    }
  }

  private static String key(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }
}
