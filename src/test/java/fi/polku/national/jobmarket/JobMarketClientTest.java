package fi.polku.national.jobmarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client of Työmarkkinatori against a system that answers well, and badly. */
class JobMarketClientTest {

  private static final String KEY = "subscription-key=secret";
  private static final String COOK =
      "http://data.europa.eu/esco/occupation/59c92a17-ef1a-53be-bd04-185283495a82";
  private static final String LINE =
      """
      {"metadata":{"externalId":"v-%d"},"owner":{"companyName":"Esimerkki Oy"},"position":{"title":\
      {"sv":"Kock","fi":"Kokki"},"occupations":["%s"]},"location":{"municipalities":["638"]},\
      "application":{"expires":"2026-12-04"}}
      """;
  private static final WantedOccupation ANY = new WantedOccupation(Set.of(), "");
  private static final VacancyFilters FILTERS =
      VacancyFilters.open(List.of("638"), List.of("5120"), Instant.parse("2026-11-20T10:00:00Z"));
  private static final JobPosting POSTING =
      JobPosting.of(
          "0112038-9",
          "Esimerkki Oy",
          new VacancyNotice("v-1", "Kokki", null, List.of(COOK), 2, "638", "2026-12-04"));

  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void searchesWithItsKeyAndFilters() {
    thenLines(LINE.formatted(1, COOK) + "\n" + LINE.formatted(2, COOK));

    FoundVacancies found = client().search(FILTERS, ANY);

    assertThat(found.count()).isEqualTo(2);
    assertThat(found.first().get(0))
        .isEqualTo(new FoundVacancy("v-1", "Kokki", "Esimerkki Oy", List.of("638"), "2026-12-04"));
    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.path()).isEqualTo("/base/kipa/p67/v2/jobpostings");
    assertThat(call.headers().getFirst("KIPA-Subscription-Key")).isEqualTo("secret");
    assertThat(call.body())
        .isEqualTo(
            "{\"onlyStatus\":\"PUBLISHED\",\"municipalityIn\":[\"638\"],"
                + "\"occupationIscoIn\":[\"5120\"],"
                + "\"expires\":{\"from\":\"2026-11-20T10:00:00Z\"}}");
  }

  @Test
  void countsWhatIsWanted() {
    thenLines(LINE.formatted(1, COOK) + LINE.formatted(2, "http://data.europa.eu/esco/isco/C5120"));
    assertThat(client().search(FILTERS, new WantedOccupation(Set.of(COOK), "leipuri")).count())
        .isEqualTo(1);

    thenLines(LINE.formatted(1, COOK) + LINE.formatted(2, COOK));
    assertThat(client().search(FILTERS, new WantedOccupation(Set.of(), "leipuri")).count())
        .isZero();
  }

  @Test
  void nothingFoundIsAnAnswer() {
    thenLines("");
    assertThat(client().search(FILTERS, ANY)).isEqualTo(new FoundVacancies(0, List.of()));
  }

  @Test
  void aHundredThousandVacanciesTakeNoMoreMemoryThanTen() {
    int lines = 100_000;
    remote.then(exchange -> lines(exchange, lines));
    long before = used();

    FoundVacancies found = client("max-answer=256MB", "read-timeout=60s").search(FILTERS, ANY);

    assertThat(found.count()).isEqualTo(lines);
    assertThat(found.first()).hasSize(FoundVacancies.SHOWN);
    assertThat(used() - before).isLessThan(20_000_000);
  }

  @Test
  void aLineTooLongEndsTheSearch() {
    thenLines("{\"a\":\"" + "x".repeat(PostingLines.LONGEST_LINE) + "\"}");

    assertThat(
            catchThrowableOfType(
                    RemoteFailure.class, () -> client("max-answer=2MB").search(FILTERS, ANY))
                .reason())
        .isEqualTo("answer-unreadable");
  }

  @Test
  void searchTakesNoHostileAnswer() {
    HostileAnswers.ndjson(LINE.formatted(1, COOK).strip())
        .judging(Map.of("a page", "answer-unreadable"))
        .check("job-market", systems -> client(systems).search(FILTERS, ANY), KEY);
  }

  @Test
  void publishesByBusinessIdAndOwnId() {
    remote.thenJson(201, "{\"metadata\":{\"externalId\":\"v-1\"}}");

    assertThat(client().publish("0112038-9", "v-1", POSTING))
        .isEqualTo(new Outcome.Confirmed("v-1"));

    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.method() + " " + call.path())
        .isEqualTo("PUT /base/kipa/p66/v1/jobposting/0112038-9/v-1");
    assertThat(call.body())
        .contains("\"title\":{\"fi\":\"Kokki\"}", "\"openPositions\":2", "\"638\"", COOK)
        .doesNotContain("jobDescription");
  }

  @Test
  void aRefusedVacancyIsToldByItsCode() {
    remote.thenJson(400, "{\"code\":\"invalid-title\"}");

    assertThat(client().publish("0112038-9", "v-1", POSTING))
        .isEqualTo(new Outcome.Refused("invalid-title"));
  }

  @Test
  void whatIsGoneHasBeenTakenAway() {
    remote.thenJson(404, "{\"code\":\"not-found\"}");

    assertThat(client().withdraw("0112038-9", "v-1")).isInstanceOf(Outcome.Confirmed.class);
  }

  @Test
  void managementTakesNoHostileAnswer() {
    Map<String, String> refusals =
        Map.of("a bad request", "anything", "unusable content", "anything");
    HostileAnswers.json()
        .judging(refusals)
        .check("job-market", s -> client(s).publish("0112038-9", "v-1", POSTING), KEY);
    HostileAnswers.json().check("job-market", s -> client(s).published("0112038-9", "v-1"), KEY);
  }

  @Test
  void readsTheProfileOfWhoeverConsents() {
    remote.thenJson(200, "{\"occupations\":[\"" + COOK + "\"],\"skills\":[],\"name\":\"x\"}");

    assertThat(client().profile("consent").occupations()).containsExactly(COOK);

    assertThat(remote.calls().get(0).path()).isEqualTo("/base/kipa/p60/v1/profile");
    assertThat(remote.calls().get(0).headers().getFirst("Authorization"))
        .isEqualTo("Bearer consent");
  }

  @Test
  void profileTakesNoHostileAnswer() {
    HostileAnswers.json().check("job-market", s -> client(s).profile("consent"), KEY);
    for (String list :
        List.of(
            "[\"Kokki\"]",
            "[7]",
            "[null]",
            "[" + ("\"" + COOK + "\",").repeat(20) + "\"" + COOK + "\"]")) {
      remote.thenJson(200, "{\"occupations\":" + list + ",\"skills\":[]}");
      assertThat(catchThrowableOfType(RemoteFailure.class, () -> client().profile("c")).reason())
          .isEqualTo("answer-unreadable");
    }
  }

  private JobMarketClient client(String... further) {
    var settings = new ArrayList<>(List.of(further));
    settings.add(KEY);
    return client(BadAnswers.systems("job-market", remote.url(), settings.toArray(String[]::new)));
  }

  private static JobMarketClient client(RemoteSystems systems) {
    return new JobMarketClient(systems, new JobMarketSettings("secret"));
  }

  private void thenLines(String lines) {
    remote.thenBody(200, "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void lines(HttpExchange exchange, int number) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
    exchange.sendResponseHeaders(200, 0);
    try (var body = exchange.getResponseBody()) {
      for (int i = 0; i < number; i++) {
        body.write(LINE.formatted(i, COOK).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
