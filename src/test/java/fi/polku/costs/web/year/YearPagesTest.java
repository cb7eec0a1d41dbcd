package fi.polku.costs.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.CostYear;
import fi.polku.costs.year.Opinions;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.Browser;
import fi.polku.testing.PolkuTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A year begun, called off and seen over its pages. */
@PolkuTest
class YearPagesTest {

  private static final String YEARS = "/kustannukset/porvoo/vuodet";
  private static final String TASKS = "/kustannukset/porvoo/2071/tehtavat";
  private static final Pattern TASK = Pattern.compile("href=\"(" + TASKS + "/[^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Opinions opinions;

  @Test
  void financeBeginsAYearOnceAndCallsItOff() {
    Browser finance = Browser.signedIn(port, "talous");

    HttpResponse<String> begun = post(finance, YEARS, Map.of("vuosi", "2071"));
    assertThat(Browser.location(begun)).endsWith(TASKS);
    assertThat(finance.get(TASKS).body())
        .contains("Vuosi on aloitettu", "Laadi talousarvion ehdotus", "Peru vuosi")
        .doesNotContain("Esitä määrärahan korotusta");

    HttpResponse<String> again = post(finance, YEARS, Map.of("vuosi", "2071"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Vuosi 2071 on jo aloitettu");

    String task = task(finance);
    assertThat(finance.get(task).body()).contains("data-form", "Laadi talousarvion ehdotus");
    assertThat(Browser.signedIn(port, "kunta.loviisa").get(task).statusCode()).isEqualTo(404);
    assertThat(post(finance, task + "/valmis", Map.of("data", "{}")).statusCode()).isEqualTo(400);

    HttpResponse<String> stopped = post(finance, "/kustannukset/porvoo/2071/peruutus", Map.of());
    assertThat(Browser.location(stopped)).endsWith(TASKS);
    assertThat(finance.get(TASKS).body()).contains("Vuosi on peruttu", "Aloita vuosi 2071");
    assertThat(post(finance, task + "/valmis", Map.of("data", "{}")).statusCode()).isEqualTo(409);
    assertThat(finance.get(task).body()).contains("Tehtävää ei enää tarvita");
  }

  @Test
  void whatIsNoYearIsRefusedWithASentence() {
    Browser finance = Browser.signedIn(port, "talous");

    for (String wrong : new String[] {"", "2022", "2101", "20,26", "kaksi"}) {
      HttpResponse<String> refused = post(finance, YEARS, Map.of("vuosi", wrong));
      assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
      assertThat(refused.body()).contains("Vuosi on 2023–2100");
    }
  }

  @Test
  void aMunicipalityReadsButBeginsNothing() {
    Browser loviisa = Browser.signedIn(port, "kunta.loviisa");

    assertThat(loviisa.get("/kustannukset/porvoo/2072/tehtavat").body())
        .contains("Ei tehtäviä juuri nyt")
        .doesNotContain("Aloita vuosi");
    assertThat(loviisa.get("/kustannukset/porvoo/2072/lausunnot").body())
        .contains("ei ole vielä lähetetty");
    assertThat(loviisa.get(YEARS).statusCode()).isEqualTo(404);
    Map<String, String> form = new HashMap<>(Map.of("vuosi", "2072"));
    form.put("_csrf", Browser.csrf(loviisa.get("/kustannukset/porvoo/2072/tehtavat")));
    assertThat(loviisa.post(YEARS, form).statusCode()).isEqualTo(404);
  }

  @Test
  void silenceIsNoOpinionGivenOnADay() {
    CostYear year = new CostYear("porvoo", 2079);
    int round = opinions.ask(year, 1).round();
    opinions.missed(year, round, new MunicipalityCode("434"));

    assertThat(Browser.signedIn(port, "talous").get("/kustannukset/porvoo/2079/lausunnot").body())
        .containsPattern("Ei annettu määräpäivään mennessä</td>\\s*(<td[^>]*>–</td>\\s*){4}");
  }

  private String task(Browser finance) {
    Matcher found = TASK.matcher(finance.get(TASKS).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> post(Browser user, String path, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("_csrf", Browser.csrf(user.get(YEARS)));
    return user.post(path, form);
  }
}
