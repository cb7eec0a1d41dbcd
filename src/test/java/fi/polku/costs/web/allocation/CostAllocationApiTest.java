package fi.polku.costs.web.allocation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Sums shared through the API, by figures given with the question. */
@PolkuTest
class CostAllocationApiTest {

  private static final String INHABITANTS =
      "{'018':2764,'407':1336,'434':'7850','504':945,'638':29388,'616':'1065.0'}";
  private static final String UNEMPLOYED =
      "{'018':153.216,'407':'104.58','434':691.748,'504':76.084,'638':2319.504,'616':69.916}";
  private static final String SPEAKERS =
      "{'018':164,'407':173,'434':720,'504':67,'638':4054,'616':54}";
  private static final String ZEROS = "{'018':0,'407':0,'434':0,'504':0,'638':0,'616':'0.00'}";

  @Autowired private MockMvc web;

  @ParameterizedTest
  @ValueSource(strings = {"talous", "integraatio"})
  void sharesTheFiguresOfPorvoo(String user) throws Exception {
    ask(user, body(INHABITANTS, UNEMPLOYED, SPEAKERS))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value("10000000.00"))
        .andExpect(jsonPath("$.costKind").value("kayttotalous"))
        .andExpect(jsonPath("$.agreementVersion").value(1))
        .andExpect(jsonPath("$.stage").value("OUTCOME"))
        .andExpect(jsonPath("$.shares.length()").value(6))
        .andExpect(jsonPath("$.shares[0].municipality").value("018"))
        .andExpect(jsonPath("$.shares[0].amount").value("520171.55"))
        .andExpect(jsonPath("$.shares[0].explanation.roundedUp").value(true))
        .andExpect(jsonPath("$.shares[1].amount").value("309562.07"))
        .andExpect(jsonPath("$.shares[2].amount").value("1864045.74"))
        .andExpect(jsonPath("$.shares[3].amount").value("211162.91"))
        .andExpect(jsonPath("$.shares[4].amount").value("213007.97"))
        .andExpect(jsonPath("$.shares[5].name").value("Porvoo"))
        .andExpect(jsonPath("$.shares[5].amount").value("6882049.76"))
        .andExpect(jsonPath("$.shares[5].share").value(0.688204976425))
        .andExpect(jsonPath("$.shares[5].explanation.exact").value("6882049.764245574905"))
        .andExpect(jsonPath("$.shares[5].explanation.parts[0].criterion").value("vaesto-18-64"))
        .andExpect(jsonPath("$.shares[5].explanation.parts[0].weight").value(0.45))
        .andExpect(jsonPath("$.shares[5].explanation.parts[1].sum").value(3415.048))
        .andExpect(jsonPath("$.shares[5].explanation.fi").value(startsWith("Porvoo: 45")))
        .andExpect(jsonPath("$.shares[5].explanation.sv").value(startsWith("Borgå: 45")))
        .andExpect(jsonPath("$.unusedCriteria").isEmpty());
  }

  @Test
  void tellsWhatItDidNotUse() throws Exception {
    ask("talous", body(INHABITANTS, UNEMPLOYED, SPEAKERS + ",'inhabitants':" + INHABITANTS))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.unusedCriteria[0]").value("inhabitants"));
  }

  @Test
  void aMunicipalitySeesItsOwnShare() throws Exception {
    ask("kunta.loviisa", body(INHABITANTS, UNEMPLOYED, SPEAKERS))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value("10000000.00"))
        .andExpect(jsonPath("$.shares.length()").value(1))
        .andExpect(jsonPath("$.shares[0].municipality").value("434"));
  }

  @Test
  void aCreditMirrorsItsDebit() throws Exception {
    ask("talous", body(INHABITANTS, UNEMPLOYED, SPEAKERS).replace("'10000000.00'", "-10000000"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.shares[5].amount").value("-6882049.76"))
        .andExpect(jsonPath("$.shares[0].amount").value("-520171.55"));
  }

  @Test
  void sharesByCauseInOuluAndByUnemployedInPirkanmaa() throws Exception {
    ask(
            "talous",
            "{'area':'oulu','year':2090,'costKind':'palkkatuki','total':'10.00','criteria':{'caused':"
                + "{'072':0,'139':1,'244':0,'425':0,'436':0,'494':0,'564':3,'615':0,'785':0,'859':0,"
                + "'889':0}}}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.shares[1].amount").value("2.50"))
        .andExpect(jsonPath("$.shares[6].amount").value("7.50"))
        .andExpect(jsonPath("$.shares[0].share").value(0));
    ask(
            "talous",
            "{'area':'pirkanmaa','year':2090,'total':'1.00','criteria':{'unemployed':{'837':1}}}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.figures[*].municipality", not(hasItem("837"))));
  }

  @Test
  void whatIsLeftOutComesFromStoredFiguresOrIsMissed() throws Exception {
    ask(
            "talous",
            "{'area':'porvoo','year':2090,'total':'1.00','criteria':{'unemployed':"
                + UNEMPLOYED
                + "}}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.figures[*].criterion", hasItem("vaesto-18-64")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'638':29388 | '638':-1 | criteria.inhabitants18to64.638 | allocation-figure-negative",
        "'638':29388 | '638':'29 388' | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':'29388,5' | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':'NaN' | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':1e400 | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':1E3 | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':1234567890123456 | criteria.inhabitants18to64.638 |"
            + " allocation-figure-form",
        "'638':29388 | '638':true | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':[1] | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '638':null | criteria.inhabitants18to64.638 | allocation-figure-form",
        "'638':29388 | '91':1 | criteria.inhabitants18to64.91 | municipality-code",
        "'638':29388 | '38':1 | criteria.inhabitants18to64.38 | municipality-code",
        "'638':29388 | '0638':1 | criteria.inhabitants18to64.0638 | municipality-code",
        "'638':29388 | '091':1 | criteria.inhabitants18to64.091 | allocation-municipality",
        "'638':29388 | '564':1 | criteria.inhabitants18to64.564 | allocation-municipality",
        "'inhabitants18to64' | 'population' | criteria.population | allocation-criterion-unknown",
        "'inhabitants18to64' | 'vaesto-18-64' | | ",
        "'criteria':{ | 'criteria':{'tyottomat':{}, | criteria.unemployed |"
            + " allocation-criterion-twice",
        "'criteria':{ | 'criteria':{'inhabitants':3, | criteria.inhabitants | allocation-figures",
        "'criteria':{ | 'what':1,'criteria':{ | what | unknown-field",
        "'10000000.00' | '10000000.001' | total | cost-amount",
        "'10000000.00' | '10000000,00' | total | cost-amount",
        "'10000000.00' | '' | total | required",
        "'10000000.00' | null | total | required",
        "'10000000.00' | {} | total | cost-amount",
        "'10000000.00' | 1e7 | total | cost-amount",
        "'10000000.00' | '10000000000000.00' | total | cost-amount",
        "2090 | 'ensi vuosi' | year | allocation-year",
        "2090 | '2090' | year | allocation-year",
        "2090 | 2090.5 | year | cost-year",
        "2090 | 2101 | year | cost-year",
        "2090 | 2022 | year | cost-year",
        "2090 | 99999999999999999999 | year | cost-year",
        "2090 | null | year | required",
        "2090 | 2024 | costKind | cost-kind-unknown",
        "2090 | 2090,'costKind':'te-vos' | costKind | cost-kind-unknown",
        "2090 | 2090,'costKind':'Käyttö' | costKind | cost-kind",
        "2090 | 2090,'costKind':7 | costKind | allocation-text",
        "2090 | 2090,'costKind':'tyottomyysetuudet' | costKind | cost-kind-not-shared",
        "2090 | 2090,'costKind':'palvelutorit' | costKind | cost-kind-not-shared",
        "2090 | 2090,'stage':'SOON' | stage | allocation-stage",
        "'area':'porvoo' | 'area':null | area | required",
        "'area':'porvoo' | 'area':12 | area | allocation-text",
      })
  void badInputIsRefusedByItsField(String good, String bad, String field, String code)
      throws Exception {
    String asked =
        body(INHABITANTS, UNEMPLOYED, SPEAKERS)
            .replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad));
    if (field == null) {
      ask("talous", asked).andExpect(status().isOk());
      return;
    }
    ask("talous", asked)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field", hasItem(field)))
        .andExpect(jsonPath("$.errors[?(@.field == '%s')].code".formatted(field), hasItem(code)))
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
  }

  @Test
  void figuresThatAreAllZeroAreRefusedByTheNameTheyWereSentUnder() throws Exception {
    ask("talous", body(INHABITANTS, ZEROS, SPEAKERS))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("criteria.unemployed"))
        .andExpect(jsonPath("$.errors[0].code").value("criterion-sum-zero"));
  }

  @Test
  void aDoubledMunicipalityIsNeverLastWins() throws Exception {
    ask("talous", body(INHABITANTS.replace("'638'", "'018'"), UNEMPLOYED, SPEAKERS))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("criteria.inhabitants18to64.018"))
        .andExpect(jsonPath("$.errors[0].code").value("field-twice"));
    ask("talous", body(INHABITANTS, UNEMPLOYED, SPEAKERS + ",'unemployed':" + UNEMPLOYED))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("criteria.unemployed"))
        .andExpect(jsonPath("$.errors[0].code").value("field-twice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "'porvoo'", "3", "{", "{'area':'porvoo','area':'oulu'}"})
  void whatIsNoQuestionIsRefused(String body) throws Exception {
    ask("talous", body).andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @ValueSource(strings = {" x", "{}", "1"})
  void whatComesAfterTheQuestionIsRefused(String garbage) throws Exception {
    ask("talous", body(INHABITANTS, UNEMPLOYED, SPEAKERS) + garbage)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value(""))
        .andExpect(jsonPath("$.errors[0].code").value("malformed-json"));
  }

  @Test
  void aDoubledFieldIsRefusedByItsName() throws Exception {
    ask("talous", "{'area':'porvoo','year':2090,'total':'1.00','total':'2.00'}")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("total"))
        .andExpect(jsonPath("$.errors[0].code").value("field-twice"));
  }

  @Test
  void anAreaThatIsNotTheCallersIsNotThere() throws Exception {
    ask("talous", "{'area':'kainuu','year':2026,'total':'1.00'}").andExpect(status().isNotFound());
    ask("kunta.loviisa", "{'area':'oulu','year':2026,'total':'1.00'}")
        .andExpect(status().isNotFound());
    ask("omavalmentaja", "{'area':'porvoo','year':2026,'total':'1.00'}")
        .andExpect(status().isForbidden());
  }

  @ParameterizedTest
  @CsvSource({"fi,numeroina", "sv,siffror", "en,digits"})
  void refusalsAreInTheCallersLanguage(String language, String word) throws Exception {
    web.perform(
            post("/api/v1/cost-allocations/preview")
                .with(httpBasic("talous", "polku"))
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    body(ZEROS.replace("'638':0", "'638':'1,5'"), ZEROS, ZEROS).replace('\'', '"')))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].message").value(containsString(word)));
  }

  private ResultActions ask(String user, String body) throws Exception {
    return web.perform(
        post("/api/v1/cost-allocations/preview")
            .with(httpBasic(user, "polku"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body.replace('\'', '"')));
  }

  private static String body(String inhabitants, String unemployed, String speakers) {
    return "{'area':'porvoo','year':2090,'total':'10000000.00','criteria':{'inhabitants18to64':"
        + inhabitants
        + ",'unemployed':"
        + unemployed
        + ",'foreignLanguageSpeakers':"
        + speakers
        + "}}";
  }
}
