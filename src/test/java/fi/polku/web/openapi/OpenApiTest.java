package fi.polku.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@PolkuTest
class OpenApiTest {

  @Autowired TestRestTemplate programs;

  @Test
  void describesTheApiAndNoPages() {
    JsonNode api =
        programs.withBasicAuth("integraatio", "polku").getForObject("/v3/api-docs", JsonNode.class);

    assertThat(api.at("/info/title").asText()).isEqualTo("Polku");
    assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    assertThat(api.at("/components/schemas/Problem/properties/errors").isMissingNode()).isFalse();
    assertThat(api.get("paths").fieldNames())
        .toIterable()
        .allMatch(path -> path.matches("/(api|sandbox|engine-rest)/.*"));
  }
}
