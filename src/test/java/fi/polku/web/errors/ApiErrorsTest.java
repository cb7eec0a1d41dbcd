package fi.polku.web.errors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class ApiErrorsTest {

  private MockMvc web;

  @BeforeEach
  void open() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames("messages/problems", "messages/shared");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    ObjectMapper json = Jackson2ObjectMapperBuilder.json().failOnUnknownProperties(true).build();
    var problems = new Problems(texts, new AcceptHeaderLocaleResolver(), json);
    web =
        MockMvcBuilders.standaloneSetup(new FailingController())
            .setControllerAdvice(new ApiErrors(problems))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
            .addFilters(new BodyLimitFilter(problems))
            .build();
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Kuntakoodissa on kolme numeroa",
    "sv, Kommunkoden har tre siffror",
    "en, A municipality code has three digits"
  })
  void refusedInputNamesEveryFieldInTheCallersLanguage(String language, String message)
      throws Exception {
    web.perform(get("/api/refused").header("Accept-Language", language))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.title").value("Bad Request"))
        .andExpect(jsonPath("$.errors.length()").value(2))
        .andExpect(jsonPath("$.errors[0].field").value("municipality"))
        .andExpect(jsonPath("$.errors[0].code").value("municipality-code"))
        .andExpect(jsonPath("$.errors[0].message").value(startsWith(message)))
        .andExpect(jsonPath("$.errors[1].field").value("lastName"))
        .andExpect(jsonPath("$.errors[1].code").value("too-long"))
        .andExpect(jsonPath("$.errors[1].message").value(containsString("100")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"surprise\": 1}                           | surprise            | unknown-field",
        "{\"inner\": {\"surprise\": 1}}              | inner.surprise      | unknown-field",
        "{\"numbers\": [1, \"x\"]}                   | numbers[1]          | invalid-type",
        "{\"day\": \"31.12.2026\"}                   | day                 | invalid-type",
        "{\"inner\": \"text\"}                       | inner               | invalid-type",
        "{\"channel\": \"FAX\"}                      | channel             | invalid-type",
        "{\"inner\": {\"municipality\": \"Porvoo\"}} | inner.municipality  | municipality-code",
        "{\"day\":                                   | ''                  | malformed-json",
        "[]                                          | ''                  | malformed-json",
        "''                                          | ''                  | malformed-json"
      })
  void bodyThatCannotBeRead(String body, String field, String code) throws Exception {
    send(body)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors.length()").value(1))
        .andExpect(jsonPath("$.errors[0].field").value(field))
        .andExpect(jsonPath("$.errors[0].code").value(code))
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
  }

  @Test
  void bodyThatSaysItIsTooLarge() throws Exception {
    send("{\"day\": \"" + "x".repeat((int) BodyLimitFilter.SMALL) + "\"}")
        .andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.detail").value("What was sent is too large."));
  }

  @Test
  void parameterOfTheWrongKindOrMissing() throws Exception {
    web.perform(get("/api/parameter").param("limit", "many"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("limit"))
        .andExpect(jsonPath("$.errors[0].code").value("invalid-type"));
    web.perform(get("/api/parameter"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].code").value("required"));
  }

  @ParameterizedTest
  @CsvSource({"/api/missing, 404", "/api/taken, 409", "/api/changed, 409", "/api/denied, 403"})
  void refusals(String path, int status) throws Exception {
    web.perform(get(path))
        .andExpect(status().is(status))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(status))
        .andExpect(jsonPath("$.detail").isNotEmpty());
  }

  @Test
  void wrongMethodTellsTheRightOnes() throws Exception {
    web.perform(put("/api/missing"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", "GET"));
  }

  @Test
  void wrongFormsOfContent() throws Exception {
    web.perform(post("/api/body").contentType(MediaType.TEXT_XML).content("<a/>"))
        .andExpect(status().isUnsupportedMediaType());
    web.perform(get("/api/parameter").param("limit", "1").accept("image/png"))
        .andExpect(status().isNotAcceptable());
  }

  @Test
  void failureTellsAReferenceAndNothingElse() throws Exception {
    web.perform(get("/api/failed"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.reference").isNotEmpty())
        .andExpect(content().string(not(containsString("secret"))));
  }

  private ResultActions send(String body) throws Exception {
    return web.perform(
        post("/api/body")
            .header("Accept-Language", "en")
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }
}
