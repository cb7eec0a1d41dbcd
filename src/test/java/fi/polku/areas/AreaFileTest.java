package fi.polku.areas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class AreaFileTest {

  private static final String OULU =
      """
      id: oulu
      name: {fi: Oulun työllisyysalue}
      host: "564"
      languages: [fi]
      municipalities:
        - {code: "564", name: {fi: Oulu}}
        - {code: "244", name: {fi: Kempele}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: oulu                 | id: Oulu/1    | id may have a-z, 0-9 and hyphens only: Oulu/1",
        "id: oulu                 | ''            | id is missing",
        "host: \"564\"            | host: \"638\" | host 638 is none of its municipalities",
        "host: \"564\"            | ''            | host is missing",
        "languages: [fi]          | languages: [] | languages are missing",
        "languages: [fi]          | languages: [de] | not one of the values accepted",
        "code: \"244\"            | code: \"564\" | municipality 564 is there twice",
        "code: \"244\"            | code: \"24\"  | municipality-code",
        "code: \"244\"            | code: 020     | Number value (16)",
        "'code: \"244\", '        | ''            | code of a municipality is missing",
        "', name: {fi: Kempele}'  | ''            | name of municipality 244 is missing",
        "name: {fi: Oulu}         | name: {sv: Uleåborg} | localized-text-finnish",
        "'code: \"244\", '        | 'code: \"244\", group: city, ' | municipality 244 is in no group",
        "languages: [fi]          | population: 1 | population",
        "languages: [fi]          | id: twice     | duplicate key id",
      })
  void refusesAFileThatContradictsItself(String good, String bad, String reason) {
    assertThatThrownBy(() -> read(OULU.replace(good, bad)))
        .isInstanceOf(InvalidAreaException.class)
        .hasMessageContaining("oulu.yml")
        .hasMessageContaining(reason);
  }

  @Test
  void refusesGroupsThatLeaveAMunicipalityOut() {
    String groups = "groups: [{id: city, name: {fi: Kaupunki}}]\n";

    assertThatThrownBy(
            () -> read(groups + OULU.replace("{code: \"564\"", "{group: city, code: \"564\"")))
        .hasMessageContaining("municipality 244 is in no group");
    assertThatThrownBy(() -> read(groups.replace("]", ", {id: city, name: {fi: Sama}}]") + OULU))
        .hasMessageContaining("two groups have the same id");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("everything is missing");
  }

  @Test
  void refusesAreasThatContradictEachOther() {
    Area oulu = read(OULU);
    Area neighbour = read(OULU.replace("id: oulu", "id: kempele"));

    assertThatThrownBy(() -> new AreaCatalogue(List.of(oulu, oulu)))
        .hasMessage("Two areas have the id oulu");
    assertThatThrownBy(() -> new AreaCatalogue(List.of(oulu, neighbour)))
        .hasMessage("Municipality 244 is in two areas: kempele and oulu");
  }

  private static Area read(String yaml) {
    return AreaFile.read(new ByteArrayResource(yaml.getBytes(UTF_8), "oulu.yml"));
  }
}
