package fi.polku.areas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class ServiceFileTest {

  private static final String GOOD =
      """
      services:
        - id: palkkatuki
          group: tyon-loytaminen
          customer: tyonantaja
          name: {fi: Palkkatuki, sv: Lönesubvention, en: Wage subsidy}
          sources: [OULU 2.4 b]
          parts:
            - {id: paatos, name: {fi: päätös, sv: beslut, en: decision}}
      """;

  @Test
  void readsAService() {
    Service service = read(GOOD).find("palkkatuki").orElseThrow();

    assertThat(service.group()).isEqualTo(ServiceGroup.FINDING_WORK);
    assertThat(service.customer()).isEqualTo(ServiceCustomer.EMPLOYER);
    assertThat(service.customer().servesPersons()).isFalse();
    assertThat(service.parts()).extracting(Service.Part::id).containsExactly("paatos");
    assertThat(service.name().in(Locale.forLanguageTag("sv"))).isEqualTo("Lönesubvention");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "services:                | others:                 | others",
        "id: palkkatuki           | id: Palkka Tuki         | not in kebab case: Palkka Tuki",
        "id: palkkatuki           | id: palkka-             | not in kebab case",
        "- id: palkkatuki         | - parts: []             | duplicate key parts",
        "group: tyon-loytaminen   | group: muu              | not one of the values accepted",
        "group: tyon-loytaminen   | ''                      | group of palkkatuki is missing",
        "customer: tyonantaja     | ''                      | customer of palkkatuki is missing",
        "customer: tyonantaja     | price: 1                | price",
        "sources: [OULU 2.4 b]    | sources: []             | sources of palkkatuki are missing",
        "sources: [OULU 2.4 b]    | sources: ['']           | sources of palkkatuki are missing",
        "sources: [OULU 2.4 b]    | ''                      | sources of palkkatuki is missing",
        "', sv: Lönesubvention'   | ''                      | Swedish name of palkkatuki is missing",
        "', en: decision'         | ''                      | English name of palkkatuki paatos",
        "id: paatos               | id: Päätös              | id of a part of palkkatuki is not",
      })
  void refusesABadFile(String good, String bad, String reason) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(InvalidAreaException.class)
        .hasMessageContaining("services.yml")
        .hasMessageContaining(reason);
  }

  @Test
  void refusesWhatIsThereTwiceOrNotAtAll() {
    String entry = GOOD.substring(GOOD.indexOf("  - id"));
    String part = GOOD.substring(GOOD.indexOf("      - {id"));
    assertThatThrownBy(() -> read(GOOD + entry)).hasMessageContaining("Two services have the id");
    assertThatThrownBy(() -> read(GOOD + part)).hasMessageContaining("a part of palkkatuki");
    assertThatThrownBy(() -> read("services: []")).hasMessageContaining("There is no service");
    assertThatThrownBy(() -> read("")).hasMessageContaining("everything is missing");
  }

  @Test
  void readsOursGroupByGroup() {
    ServiceCatalogue ours = ServiceFile.read(new ClassPathResource("areas/catalogue/services.yml"));

    assertThat(ours.all()).extracting(Service::group).isSorted();
    assertThat(ours.all()).extracting(Service::group).contains(ServiceGroup.values());
    assertThat(ours.find("omaehtoinen-opiskelu")).isPresent();
    assertThat(ours.find("nonsense")).isEmpty();
  }

  private static ServiceCatalogue read(String yaml) {
    return ServiceFile.read(new ByteArrayResource(yaml.getBytes(UTF_8), "services.yml"));
  }
}
