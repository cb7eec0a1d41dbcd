package fi.polku.costs.web.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** {@code /api/v1/cost-entries}: booked once, all or none, seen by those concerned. */
@PolkuTest
class CostEntryApiTest {

  private static final String PATH = "/api/v1/cost-entries";
  private static final CostKind SUBSIDY = new CostKind("palkkatuki");
  private static final MunicipalityCode OULU = MunicipalityCode.of("564");

  @Autowired MockMvc http;
  @Autowired Journal journal;

  @Test
  void booksManyOnceByTheirIdsAndKindsByTheirServices() throws Exception {
    String body =
        """
        {"area": "oulu", "year": 2071, "entries": [
          {"externalId": "a1", "service": "palkkatuki", "municipality": "564", "month": "2071-03",
           "amount": "1234567.89", "text": "Palkkatuki"},
          {"externalId": "a2", "costKind": "palkkatuki", "municipality": "139", "month": 12,
           "amount": -0.50},
          {"externalId": "a3", "costKind": "kayttotalous", "month": "1", "amount": 10}]}
        """;
    tell(body)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.booked", is(3)))
        .andExpect(jsonPath("$.entries[0].costKind", is("palkkatuki")))
        .andExpect(jsonPath("$.entries[0].amount", is("1234567.89")))
        .andExpect(jsonPath("$.entries[1].month", is(12)))
        .andExpect(jsonPath("$.entries[1].externalId", is("a2")));

    tell(body).andExpect(status().isOk()).andExpect(jsonPath("$.booked", is(0)));
    tell(body.replace("-0.50", "-0.51")).andExpect(status().isConflict());
    tell(body.replace("\"Palkkatuki\"", "\"Muu\"")).andExpect(status().isConflict());

    var year = new CostYear("oulu", 2071);
    assertThat(journal.caused(year, SUBSIDY))
        .isEqualTo(Map.of(OULU, new Euro(123_456_789), MunicipalityCode.of("139"), new Euro(-50)));
  }

  @Test
  void pagesAndNarrowsAndShowsAMunicipalityItsOwn() throws Exception {
    for (int at = 1; at <= 3; at++) {
      tell(one(2072, "p" + at, "139", String.valueOf(at), "\"1.00\""))
          .andExpect(status().isCreated());
    }
    tell(one(2072, "p4", "564", "1", "\"2.00\"")).andExpect(status().isCreated());

    String page = page("talous", "limit=2").andReturn().getResponse().getContentAsString();
    assertThat(JsonPath.<List<String>>read(page, "$.entries[*].externalId"))
        .containsExactly("p4", "p3");
    page("talous", "limit=2&before=" + JsonPath.<Integer>read(page, "$.next"))
        .andExpect(jsonPath("$.entries[*].externalId", contains("p2", "p1")))
        .andExpect(jsonPath("$.next").doesNotExist());
    page("talous", "municipality=139&month=2&costKind=palkkatuki")
        .andExpect(jsonPath("$.entries[*].externalId", contains("p2")));
    page("kunta.ii", "")
        .andExpect(jsonPath("$.entries", hasSize(3)))
        .andExpect(jsonPath("$.entries[*].municipality", everyItem(is("139"))));
    page("kunta.ii", "municipality=564").andExpect(jsonPath("$.entries", hasSize(0)));
    http.perform(get(PATH + "?area=oulu&year=2072").with(httpBasic("kunta.loviisa", "polku")))
        .andExpect(status().isNotFound());
    http.perform(
            post(PATH)
                .contentType(MediaType.APPLICATION_JSON)
                .content(one(2072, "p9", "139", "1", "1"))
                .with(httpBasic("kunta.ii", "polku")))
        .andExpect(status().isNotFound());
  }

  @Test
  void takesBackOnce() throws Exception {
    String told =
        tell(one(2073, "r1", "139", "5", "\"77.70\""))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Integer id = JsonPath.read(told, "$.entries[0].id");

    reverse(id, "oulu")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.amount", is("-77.70")))
        .andExpect(jsonPath("$.reversalOf", is(id)))
        .andExpect(jsonPath("$.text", is("Väärä kunta")));
    reverse(id, "oulu").andExpect(status().isConflict());
    reverse(id, "porvoo").andExpect(status().isNotFound());
    assertThat(journal.caused(new CostYear("oulu", 2073), SUBSIDY)).isEmpty();
  }

  @Test
  void sameIdToldAtOnceIsBookedOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tellings =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          tell(one(2074, "same", "139", "1", "\"5.00\""))
                              .andReturn()
                              .getResponse()
                              .getStatus())
              .toList();
      for (var answer : threads.invokeAll(tellings)) {
        assertThat(answer.get()).isIn(200, 201);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(journal.caused(new CostYear("oulu", 2074), SUBSIDY))
        .isEqualTo(Map.of(MunicipalityCode.of("139"), new Euro(500)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "month": "1"      | "month": "2075-03-15"        | month
          "month": "1"      | "month": 13                  | month
          "month": "1"      | "month": 1.5                 | month
          "month": "1"      | "month": "2076-01"           | month
          "month": "1"      | "month": ""                  | month
          "month": "1"      | "month": [1]                 | month
          "amount": "1.00"  | "amount": "1.001"            | amount
          "amount": "1.00"  | "amount": "1,00"             | amount
          "amount": "1.00"  | "amount": "1 000"            | amount
          "amount": "1.00"  | "amount": 1e3                | amount
          "amount": "1.00"  | "amount": "NaN"              | amount
          "amount": "1.00"  | "amount": 0                  | amount
          "amount": "1.00"  | "amount": null               | amount
          "amount": "1.00"  | "amount": "99999999999999"   | amount
          "139"             | "999"                        | municipality
          "139"             | "638"                        | municipality
          "139"             | ""                           | municipality
          "palkkatuki"      | "lentoliput"                 | costKind
          "palkkatuki"      | ""                           | costKind
          "bad"             | ""                           | externalId
          2075              | 1999                         | year
          2075              | null                         | year
          "text": ""        | "text": "Asiakas 131052-308T" | text
          "text": ""        | "service": "kahvitarjoilu"   | service
          """)
  void refusesWhatIsWrongAndTellsWhere(String right, String wrong, String field) throws Exception {
    String body = one(2075, "bad", "139", "1", "\"1.00\"").replace("}", ", \"text\": \"\"}");

    assertThat(body).contains(right);
    tell(body.replace(right, wrong))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field", hasItem(field)));
  }

  @Test
  void refusesAllWhenOneIsWrong() throws Exception {
    tell("""
            {"area": "oulu", "year": 2076, "entries": [
              {"externalId": "b1", "costKind": "palkkatuki", "municipality": "139", "month": 1,
               "amount": "1.00"},
              {"externalId": "b2", "costKind": "palkkatuki", "month": 13, "amount": "1.00"},
              {"externalId": "b1", "costKind": "palkkatuki", "month": 1, "amount": "1.00"}]}
            """)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field", contains("entries[2].externalId")));
    tell("{\"area\": \"oulu\", \"year\": 2076, \"entries\": []}")
        .andExpect(status().isBadRequest());
    assertThat(journal.caused(new CostYear("oulu", 2076), SUBSIDY)).isEmpty();
  }

  private ResultActions tell(String body) throws Exception {
    return http.perform(
        post(PATH)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .with(httpBasic("talous", "polku")));
  }

  private ResultActions page(String user, String query) throws Exception {
    return http.perform(get(PATH + "?area=oulu&year=2072&" + query).with(httpBasic(user, "polku")))
        .andExpect(status().isOk());
  }

  private ResultActions reverse(int id, String area) throws Exception {
    return http.perform(
        post(PATH + "/" + id + "/reversal?area=" + area)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"reason\": \"Väärä kunta\"}")
            .with(httpBasic("talous", "polku")));
  }

  private static String one(int year, String id, String municipality, String month, String amount) {
    return """
        {"area": "oulu", "year": %d, "externalId": "%s", "costKind": "palkkatuki",
         "municipality": "%s", "month": "%s", "amount": %s}
        """
        .formatted(year, id, municipality, month, amount);
  }
}
