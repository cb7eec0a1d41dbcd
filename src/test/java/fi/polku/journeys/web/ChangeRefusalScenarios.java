package fi.polku.journeys.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.cases.CaseStatus;
import fi.polku.shared.CaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** Who may tell which change, and when: the rest is refused and changes nothing. */
abstract class ChangeRefusalScenarios extends ChangedLife {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "'DIED'",
        "{'kind': 'FLEW'}",
        "{'kind': 7}",
        "{'kind': 'WITHDRAWN'}",
        "{'kind': 'WITHDRAWN', 'reason': 'BORED'}",
        "{'kind': 'WITHDRAWN', 'reason': 'OTHER', 'diedOn': '2026-01-01'}",
        "{'kind': 'WITHDRAWN', 'reason': 'OTHER', 'externalId': 'a b'}",
        "{'kind': 'EMPLOYED', 'startsOn': '4.1.2027', 'fixedTerm': false, 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': 'ehkä', 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': true, 'endsOn': '2027-01-03',"
            + " 'subsidised': true}",
        "{'kind': 'EMPLOYED', 'startsOn': '2027-01-04', 'fixedTerm': [true], 'subsidised': true}",
        "{'kind': 'MOVED', 'municipality': 'Loviisa', 'movedOn': '2026-01-01'}",
        "{'kind': 'MOVED', 'municipality': '638', 'movedOn': '2026-01-01'}",
        "{'kind': 'MOVED', 'municipality': '434', 'movedOn': '2999-01-01'}",
        "{'kind': 'MOVED', 'municipality': '434'}",
        "{'kind': 'DIED', 'diedOn': '2999-01-01'}",
        "{'kind': 'DIED', 'diedOn': '1026-01-01'}",
        "{'kind': 'PERMIT_CHANGED', 'permitType': 'X'}",
        "{'kind': 'PERMIT_CHANGED', 'permitType': 'A', 'validUntil': 'ikuisesti'}"
      })
  void badReportsAreRefusedAndChangeNothing(String message) throws Exception {
    tell(message).andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors").isNotEmpty());

    assertThat(kinds()).noneMatch(kind -> kind.startsWith("reported-"));
  }

  @Test
  void whoDoesNotSeeTheCaseFindsNothing() throws Exception {
    String message = "{'kind': 'WITHDRAWN', 'reason': 'OTHER'}";

    tellAs("omavalmentaja.loviisa", message).andExpect(status().isNotFound());
    web.perform(
            get("/tapaukset/" + id + "/muutos/asiakas-kuoli").with(user("omavalmentaja.loviisa")))
        .andExpect(status().isNotFound());
    assertThat(kinds()).noneMatch(kind -> kind.startsWith("reported-"));
  }

  @Test
  void aCaseThatHasEndedChangesNoMore() throws Exception {
    cases.changeStatus(CaseId.of(id), CaseStatus.ENDED, "ELAKE");

    tell("{'kind': 'WITHDRAWN', 'reason': 'OTHER'}").andExpect(status().isConflict());
    send("tyonhaku-peruttu", Map.of("reason", "OTHER", "externalId", "m-" + id))
        .andExpect(redirectedUrl("/tapaukset/" + id))
        .andExpect(flash().attribute("notice", new Notice("alert", "journeys.change-not-awaited")));
  }

  @Test
  void theCasePageOffersWhatTheCaseAwaits() throws Exception {
    web.perform(get("/tapaukset/" + id).with(user("omavalmentaja")))
        .andExpect(content().string(containsString("/muutos/asiakas-kuoli")))
        .andExpect(content().string(not(containsString("/muutos/turvakielto-asetettu"))));
    web.perform(get("/tapaukset/" + id).with(user("esihenkilo")))
        .andExpect(content().string(containsString("/muutos/turvakielto-asetettu")));
    for (String kind :
        List.of(
            "tyonhaku-peruttu",
            "asiakas-tyollistyi",
            "asiakas-muutti",
            "asiakas-kuoli",
            "oleskelulupa-muuttui")) {
      web.perform(get("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")))
          .andExpect(status().isOk());
    }
    for (String kind : List.of("turvakielto-asetettu", "keksitty")) {
      web.perform(get("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void thePageTellsADeathOnlyWhenItIsConfirmed() throws Exception {
    Map<String, String> fields = new HashMap<>();
    fields.put("externalId", "k-" + id);
    fields.put("diedOn", today.toString());

    send("asiakas-kuoli", fields)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("confirmed-virhe")));
    assertThat(kinds()).doesNotContain("reported-died");

    fields.put("confirmed", "true");
    send("asiakas-kuoli", fields).andExpect(redirectedUrl("/tapaukset/" + id));
    send("asiakas-kuoli", fields).andExpect(redirectedUrl("/tapaukset/" + id));
    assertThat(kinds()).containsOnlyOnce("reported-died");
  }

  private ResultActions send(String kind, Map<String, String> fields) throws Exception {
    var request =
        post("/tapaukset/" + id + "/muutos/" + kind).with(user("omavalmentaja")).with(csrf());
    fields.forEach(request::param);
    return web.perform(request);
  }
}
