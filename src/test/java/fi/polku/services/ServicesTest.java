package fi.polku.services;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.areas.OurServices;
import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PolkuTest
class ServicesTest {

  @Autowired MockMvc web;

  @ParameterizedTest
  @CsvSource({
    "oulu, merityonvalitys, MUU_ALUE, merityonvalitys",
    "porvoo, kotoutumiskoulutus, KESKITETTY, kotoasiantuntija",
    "pirkanmaa, palkkatuki, KESKITETTY, keskitetty-asiantuntija"
  })
  void programsAreToldWhoArranges(String area, String id, String arranger, String role)
      throws Exception {
    String service = "$[?(@.id == '" + id + "')].arranged[0]";
    web.perform(get("/api/v1/services").param("area", area).with(user("integraatio")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$", hasSize(OurServices.ids().size())))
        .andExpect(jsonPath(service + ".arranger", hasItem(arranger)))
        .andExpect(jsonPath(service + ".role", hasItem(role)));
  }

  @Test
  void programsAreToldOfNoOtherArea() throws Exception {
    web.perform(get("/api/v1/services").param("area", "uusimaa").with(user("integraatio")))
        .andExpect(status().isNotFound());
    web.perform(get("/api/v1/services").with(user("integraatio")))
        .andExpect(status().isBadRequest());
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Palkkatuki: päätös, Keskitetty",
    "sv, Lönesubvention: beslut, Centraliserad",
    "en, Wage subsidy: decision, Central"
  })
  void caseworkerFindsAServiceWithItsSource(String language, String name, String arranger)
      throws Exception {
    web.perform(
            get("/palvelut")
                .param("q", "palkkatuki")
                .param("kieli", language)
                .with(user("omavalmentaja.oulu")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(name)))
        .andExpect(content().string(containsString(arranger)))
        .andExpect(content().string(containsString("OULU 2.4 b ja 2.6.3")))
        .andExpect(content().string(not(containsString("Merityönvälitys"))));
  }

  @Test
  void opensOnTheReadersOwnAreaAndShowsOthers() throws Exception {
    web.perform(get("/palvelut").with(user("omavalmentaja.tampere")))
        .andExpect(content().string(containsString("Pirkanmaan työllisyysalue</p>")));
    web.perform(get("/palvelut").param("alue", "porvoo").with(user("prosessinomistaja")))
        .andExpect(content().string(containsString("Porvoon työllisyysalue</p>")));
  }

  @Test
  void saysWhenNothingIsFoundOrThereIsNoSuchArea() throws Exception {
    web.perform(get("/palvelut").param("q", "<b>nonsense").with(user("omavalmentaja")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Palvelua ei löytynyt")))
        .andExpect(content().string(not(containsString("<b>nonsense"))));
    web.perform(get("/palvelut").param("alue", "uusimaa").with(user("omavalmentaja")))
        .andExpect(status().isNotFound());
  }
}
