package fi.polku.national.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class ConnectorFileTest {

  private static final String GOOD =
      """
      key: permits
      name: {fi: Oleskeluluvat, sv: Uppehållstillstånd, en: Residence permits}
      protocol: REST over X-Road, JSON
      contract: contracts/permits.yaml
      published: false
      source: none
      real: the letters of permits
      assumed: the rest
      connect: url
      data: {out: [personal identity code], in: [permit type]}
      ground: to be confirmed
      steps: [fi.polku.luvan-tarkistus]
      limits: {read-timeout: 5s}
      """;

  @Test
  void readsAConnector() {
    Connector read = read(GOOD);

    assertThat(read.name().sv()).isEqualTo("Uppehållstillstånd");
    assertThat(read.published()).isFalse();
    assertThat(read.data().in()).containsExactly("permit type");
    assertThat(read.limits()).containsEntry("read-timeout", "5s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "key: permits           | key: other             | the key is not the file's name",
        "key: permits           | ''                     | key is missing",
        "sv: Uppehållstillstånd | sv: ''                 | name.sv is blank",
        "', en: Residence permits' | ''                  | name.en is missing",
        "fi: Oleskeluluvat      | fi: ''                 | localized-text-finnish",
        "protocol: REST over X-Road, JSON | ''           | protocol is missing",
        "contract: contracts/permits.yaml | ''           | contract is missing",
        "published: false       | published: maybe       | published",
        "published: false       | ''                     | published is missing",
        "real: the letters of permits | real: ' '        | real is blank",
        "', in: [permit type]'  | ''                     | data.in is missing",
        "out: [personal identity code] | out: ['']       | data.out is blank",
        "ground: to be confirmed | ''                    | ground is missing",
        "steps: [fi.polku.luvan-tarkistus] | ''          | steps is missing",
        "connect: url           | connecting: url        | connecting",
        "connect: url           | key: permits           | duplicate key",
      })
  void refusesABadFile(String good, String bad, String reason) {
    String written = GOOD.replace(good, bad);
    assertThatThrownBy(() -> read(written))
        .isInstanceOf(InvalidConnectorException.class)
        .hasMessageContaining("permits.yml")
        .hasMessageContaining(reason);
  }

  @Test
  void refusesAnEmptyFileAndTypesOfTheFilesOwnChoosing() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("everything is missing");
    assertThatThrownBy(() -> read("!!java.net.URL [http://localhost]"))
        .isInstanceOf(InvalidConnectorException.class);
  }

  private static Connector read(String yaml) {
    return ConnectorFile.read(
        new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "permits.yml";
          }
        });
  }
}
