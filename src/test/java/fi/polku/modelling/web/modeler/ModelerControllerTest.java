package fi.polku.modelling.web.modeler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.engine.ModelFile;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import fi.polku.engine.Models;
import fi.polku.modelling.TestModels;
import fi.polku.testing.PolkuTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The calls of Camunda Modeler, as its sources make them. */
@PolkuTest
class ModelerControllerTest {

  @Autowired private MockMvc web;
  @Autowired private Models models;

  @Test
  void connectionIsTestedAndVersionTold() throws Exception {
    ask("/engine-rest/deployment?maxResults=0")
        .andExpect(status().isOk())
        .andExpect(content().json("[]"));
    ask("/engine-rest/version")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.version").value("7.24.0"));
  }

  @Test
  void modelsAreDeployedTogether() throws Exception {
    deploy(
            TestModels.asking("testi-modeler", "testi-modeler-lomake"),
            TestModels.form("testi-modeler-lomake", "Eka"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.id").isNotEmpty())
        .andExpect(jsonPath("$.name").value("Testi"))
        .andExpect(jsonPath("$.deployedProcessDefinitions").value(aMapWithSize(1)))
        .andExpect(jsonPath("$.deployedProcessDefinitions.*.key").value("testi-modeler"))
        .andExpect(jsonPath("$.deployedDecisionDefinitions").isEmpty());

    assertThat(models.newest(ModelKind.FORM, "testi-modeler-lomake")).isPresent();
  }

  @Test
  void unchangedModelIsNotDeployedAgain() throws Exception {
    ModelFile table = TestModels.table("testi-sama", "X");
    deploy(table).andExpect(status().isOk());
    deploy(table).andExpect(jsonPath("$.deployedDecisionDefinitions").isEmpty());
    assertThat(versions("testi-sama")).isEqualTo(1);

    deploy(TestModels.table("testi-sama", "Y")).andExpect(status().isOk());
    assertThat(versions("testi-sama")).isEqualTo(2);
  }

  @Test
  void problemsAreToldAsTheModelerShowsThem() throws Exception {
    ModelFile good = TestModels.waiting("testi-koodi", "P1D");
    var bad =
        new ModelFile(
            good.kind(),
            good.key(),
            good.content()
                .replace(
                    "<bpmn:startEvent id=\"start_polku\"/>",
                    "<bpmn:startEvent id=\"start_polku\"><bpmn:extensionElements>"
                        + "<camunda:executionListener event=\"start\" class=\"x.Y\"/>"
                        + "</bpmn:extensionElements></bpmn:startEvent>"));

    deploy(bad)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("ParseException"))
        .andExpect(jsonPath("$.message").value(containsString("testi-koodi.bpmn: ")))
        .andExpect(
            jsonPath("$.details['testi-koodi.bpmn'].errors[0].mainElementId").value("start_polku"))
        .andExpect(jsonPath("$.details['testi-koodi.bpmn'].errors[0].line").isNumber());
    assertThat(models.newest(ModelKind.PROCESS, "testi-koodi")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"testi.cmmn", "testi.class", "Iso.bpmn", "../testi.bpmn", ""})
  void otherFilesAreRefused(String name) throws Exception {
    web.perform(request().file(file(name, "x".getBytes(StandardCharsets.UTF_8))))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("InvalidRequestException"));
  }

  @Test
  void unusableUploadsAreRefused() throws Exception {
    web.perform(request()).andExpect(status().isBadRequest());
    web.perform(
            post("/engine-rest/deployment/create").with(httpBasic("prosessinomistaja", "polku")))
        .andExpect(status().isUnsupportedMediaType());
    web.perform(request().file(file("a.form", new byte[] {(byte) 0xff, (byte) 0xfe})))
        .andExpect(status().isBadRequest());
    web.perform(request().file(file("a.form", new byte[1024 * 1024 + 1])))
        .andExpect(status().isBadRequest());
    web.perform(request().file(file("a.form", new byte[1])).file(file("a.form", new byte[1])))
        .andExpect(status().isBadRequest());
    web.perform(request().file(file("a.form", new byte[1])).param("tenant-id", "x"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.message").value(containsString("Tenant ID")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/deployment",
        "/engine-rest/task",
        "/engine-rest/process-definition",
        "/engine-rest/engine"
      })
  void nothingElseAnswers(String path) throws Exception {
    assertThat(ask(path).andReturn().getResponse().getStatus()).isIn(400, 404, 405);
    assertThat(
            web.perform(delete(path).with(httpBasic("prosessinomistaja", "polku")))
                .andReturn()
                .getResponse()
                .getStatus())
        .isIn(404, 405);
  }

  @Test
  void onlyProcessOwnersDeploy() throws Exception {
    web.perform(get("/engine-rest/version")).andExpect(status().isUnauthorized());
    web.perform(multipart("/engine-rest/deployment/create").with(httpBasic("paakayttaja", "polku")))
        .andExpect(status().isForbidden());
  }

  private int versions(String key) {
    List<ModelVersion> versions = models.versions(ModelKind.DECISION, key);
    return versions.size();
  }

  private ResultActions ask(String path) throws Exception {
    return web.perform(get(path).with(httpBasic("prosessinomistaja", "polku")));
  }

  private ResultActions deploy(ModelFile... files) throws Exception {
    var request = request();
    for (ModelFile file : files) {
      request.file(file(file.fileName(), file.content().getBytes(StandardCharsets.UTF_8)));
    }
    return web.perform(request);
  }

  private static MockMultipartHttpServletRequestBuilder request() {
    var request = multipart("/engine-rest/deployment/create");
    request
        .param("deployment-name", "Testi")
        .param("deployment-source", "Camunda Modeler")
        .param("enable-duplicate-filtering", "true")
        .with(httpBasic("prosessinomistaja", "polku"));
    return request;
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile(name.isEmpty() ? "data" : name, name, "text/xml", content);
  }
}
