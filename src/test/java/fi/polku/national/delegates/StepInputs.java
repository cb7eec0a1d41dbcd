package fi.polku.national.delegates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Input parameters with which a delegate runs: as its element template offers them, and where that
 * is not enough a sample from here, by delegate and parameter. A new delegate that needs more fails
 * {@code ExactlyOnce…Test} until its sample is added.
 */
final class StepInputs {

  private static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");

  private static final Map<String, String> SAMPLES =
      Map.ofEntries(
          Map.entry("avustusPaatos.etuus", "starttiraha"),
          Map.entry("avustusMaksatus.etuus", "starttiraha"),
          Map.entry("avustusMaksatus.paatosTunnus", "7d3f2a10-4c55-4f0e-9a4e-0a7a4a1f2b10"),
          Map.entry("avustusMaksatus.euroa", "705.00"),
          Map.entry("asiakkuudenhallintaKirjaus.aihe", "YHTEYDENOTTO"),
          Map.entry("asiakkuudenhallintaKirjaus.tiivistelma", "Soitettiin."),
          Map.entry("asianhallintaKirjaus.asiakirja", "PAATOS"),
          Map.entry("asianhallintaKirjaus.otsikko", "Palkkatuki"),
          Map.entry("asianhallintaKirjaus.teksti", "Tuki on myönnetty."),
          Map.entry("palvelupaikanVaraus.palvelu", "tyonhakuvalmennus"),
          Map.entry("palvelupaikanPeruutus.varaus", "7d3f2a10-4c55-4f0e-9a4e-0a7a4a1f2b11"),
          Map.entry("palvelupaikanPeruutus.syy", "EI_PAIKKAA"),
          Map.entry("lausunnonToimitus.aihe", "TYOSTA_EROAMINEN"),
          Map.entry("lausunnonToimitus.sisalto", "EI_ESTETTA"),
          Map.entry("lausunnonToimitus.teksti", "Lausunnon perustelut."),
          Map.entry("suomifiViesti.viesti", "omatoiminen-asiointi"),
          Map.entry("saatavuusharkintaLausunto.hakemus", "123456"),
          Map.entry("saatavuusharkintaLausunto.puolletaan", "kylla"),
          Map.entry("saatavuusharkintaLausunto.hakijoita", "${2}"),
          Map.entry("saatavuusharkintaLausunto.perustelu", "Hakijoita on."));

  /** Delegates whose act is about a vacancy, an invoice or a time: no sample case has one. */
  private static final Set<String> NEED_MORE_THAN_A_CASE =
      Set.of("ajanPeruutus", "ajanVarmistus", "eures", "laskunLahetys", "tyomarkkinatoriIlmoitus");

  /** Delegates whose case is an employer's. */
  private static final Set<String> FOR_EMPLOYERS =
      Set.of("asiakkuudenhallintaKirjaus", "saatavuusharkintaLausunto");

  private final Map<String, Map<String, String>> byBean = new HashMap<>();

  StepInputs() throws IOException {
    try (var files = Files.newDirectoryStream(TEMPLATES, "*.json")) {
      for (Path file : files) {
        new ObjectMapper().readTree(file.toFile()).forEach(this::read);
      }
    }
  }

  static boolean needsMoreThanACase(String bean) {
    return NEED_MORE_THAN_A_CASE.contains(bean);
  }

  static boolean isForEmployers(String bean) {
    return FOR_EMPLOYERS.contains(bean);
  }

  /** Inputs of the delegate; a template is missing only for one that no modeller is offered. */
  Map<String, String> of(String bean) {
    Map<String, String> inputs = new LinkedHashMap<>(byBean.getOrDefault(bean, Map.of()));
    inputs.values().removeIf(value -> value.isBlank() || value.startsWith("${"));
    SAMPLES.forEach(
        (key, sample) -> {
          if (key.startsWith(bean + ".")) {
            inputs.put(key.substring(bean.length() + 1), sample);
          }
        });
    return inputs;
  }

  private void read(JsonNode template) {
    Map<String, String> inputs = new LinkedHashMap<>();
    String bean = "";
    for (JsonNode property : template.path("properties")) {
      String name = property.path("binding").path("name").asText();
      if (name.equals("camunda:delegateExpression")) {
        bean = property.path("value").asText().replaceAll("[${}]", "");
      } else if (property.path("binding").path("type").asText().equals("camunda:inputParameter")) {
        inputs.put(name, property.path("value").asText());
      }
    }
    byBean.putIfAbsent(bean, inputs);
  }
}
