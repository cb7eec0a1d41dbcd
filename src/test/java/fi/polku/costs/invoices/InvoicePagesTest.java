package fi.polku.costs.invoices;

import static fi.polku.costs.invoices.InvoiceWorld.JOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.PolkuTest;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Finance and the municipalities look at invoices, each at what is theirs. */
@PolkuTest
class InvoicePagesTest {

  private static final String FINANCE = "talous";
  private static final String MUNICIPALITY = "kunta.loviisa";

  @Autowired MockMvc web;
  @Autowired ApplicationContext app;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  InvoiceWorld world;
  String pages;

  @BeforeEach
  void open() {
    world = InvoiceWorld.ofJanuary(app);
    pages = "/kustannukset/porvoo/" + world.year.year() + "/laskut";
  }

  @ParameterizedTest
  @CsvSource({"fi, Laskutettu", "sv, Fakturerat", "en, Invoiced"})
  void financeSeesAll(String language, String word) throws Exception {
    web.perform(get(pages).param("kieli", language).with(user(FINANCE)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(word)))
        .andExpect(content().string(containsString(world.number(1))))
        .andExpect(content().string(containsString(world.number(2))))
        .andExpect(content().string(containsString(world.voucher(1))));
  }

  @Test
  void filtersLeaveOut() throws Exception {
    web.perform(get(pages).param("kunta", "018").with(user(FINANCE)))
        .andExpect(content().string(containsString(world.number(1))))
        .andExpect(content().string(not(containsString(world.number(2)))));
    web.perform(get(pages).param("tila", "SENT").param("kuukausi", "x").with(user(FINANCE)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(world.number(1)))));
  }

  @Test
  void municipalitySeesItsOwn() throws Exception {
    web.perform(get(pages).with(user(MUNICIPALITY)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(world.number(2))))
        .andExpect(content().string(not(containsString(world.number(1)))))
        .andExpect(content().string(not(containsString(world.voucher(1)))));
    for (String path : new String[] {"", "/pdf", "/finvoice"}) {
      web.perform(get(pages + "/" + world.number(1) + path).with(user(MUNICIPALITY)))
          .andExpect(status().isNotFound());
      web.perform(get(pages + "/" + world.number(2) + path).with(user(MUNICIPALITY)))
          .andExpect(status().isOk());
    }
    web.perform(
            post(pages + "/" + world.number(2) + "/lahetys").with(csrf()).with(user(MUNICIPALITY)))
        .andExpect(status().isNotFound());
    web.perform(get("/kustannukset/porvoo/laskutustiedot").with(user(MUNICIPALITY)))
        .andExpect(status().isNotFound());
  }

  @Test
  void invoiceLeadsToItsGroundsAndItsEntries() throws Exception {
    String page = body(pages + "/" + world.number(2));
    assertThat(page).contains("/jako/kayttotalous?vaihe=talousarvio");

    Matcher entries = Pattern.compile("href=\"([^\"]+/kirjaukset[?][^\"]+)\"").matcher(page);
    assertThat(entries.find()).isTrue();
    assertThat(body(HtmlUtils.htmlUnescape(entries.group(1)))).contains(world.number(2));
  }

  private String body(String address) throws Exception {
    return web.perform(get(URI.create(address)).with(user(MUNICIPALITY)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void invoiceIsSentAskedAboutAndCredited() throws Exception {
    String page = pages + "/" + world.number(1);
    web.perform(post(page + "/lahetys").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(page));
    web.perform(post(page + "/tila").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(page));
    web.perform(get(page).with(user(FINANCE)))
        .andExpect(content().string(containsString("Operaattorilla")))
        .andExpect(content().string(containsString("vahvistettu")));
    web.perform(post(page + "/hyvitys").with(csrf()).with(user(FINANCE)))
        .andExpect(status().isBadRequest());
    web.perform(post(page + "/hyvitys").param("syy", "Väärä").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(pages + "/" + world.number(3)));
    web.perform(post(page + "/hyvitys").param("syy", "Väärä").with(csrf()).with(user(FINANCE)))
        .andExpect(status().isConflict());
    web.perform(get(pages + "/" + world.number(3)).with(user(FINANCE)))
        .andExpect(content().string(containsString("Hyvityslasku")))
        .andExpect(content().string(containsString("Väärä")));
  }

  @Test
  void whatIsBeingSentIsLeftAlone() throws Exception {
    String page = pages + "/" + world.number(1);
    String seller =
        world.parties.of("porvoo").get(MunicipalityCode.of("638")).details().businessId().value();
    jdbc.sql(
            """
            insert into receipt (idempotency_key, system, operation, state, request_hash, attempts,
                   created_at, updated_at)
            values (:key, 'billing', 'send', 'SENDING', '-', 1, :now, :now)
            """)
        .param("key", "invoice:" + seller + ":" + world.number(1))
        .param("now", OffsetDateTime.now(clock))
        .update();

    web.perform(post(page + "/lahetys").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(page));
    web.perform(post(pages + "/lahetys").param("kunta", "018").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(pages));
    web.perform(get(page).with(user(FINANCE)))
        .andExpect(content().string(containsString("Lähetys kesken")))
        .andExpect(content().string(not(containsString("Hyvitä koko lasku"))));
  }

  @Test
  void nothingOfAClosedYearIsTakenBack() throws Exception {
    String page = pages + "/" + world.number(1);
    web.perform(get(page).with(user(FINANCE)))
        .andExpect(content().string(containsString("Hyvitä koko lasku")));
    jdbc.sql("insert into cost_year (area, cost_year, state) values ('porvoo', :year, 'CLOSED')")
        .param("year", world.year.year())
        .update();
    web.perform(get(page).with(user(FINANCE)))
        .andExpect(content().string(not(containsString("Hyvitä koko lasku"))));
  }

  @Test
  void settlementTakenBackIsMadeAnew() throws Exception {
    web.perform(post(pages).param("kuukausi", "0").with(csrf()).with(user(FINANCE)));
    assertThat(world.table.of(world.year)).as("not settled by invoices").hasSize(3);
    world.settle(world.difference("434", JOINT, "1300", "1234,50"));
    world.invoices.credit(world.year, world.number(3), "Väärä numero");
    jdbc.sql("insert into cost_year (area, cost_year, state) values ('porvoo', :year, 'SETTLED')")
        .param("year", world.year.year())
        .update();
    jdbc.sql(
            """
            insert into cost_year_act (area, cost_year, act, acted_at)
            values ('porvoo', :year, 'SETTLED', current_timestamp)
            """)
        .param("year", world.year.year())
        .update();
    jdbc.sql(
            """
            insert into cost_settlement (act_id, cost_kind, municipality, actual_cents, paid_cents,
                   carried_cents)
            select max(id), 'kayttotalous', '434', 130000, 123450, 0 from cost_year_act
            """)
        .update();

    web.perform(get(pages).with(user(FINANCE)))
        .andExpect(content().string(containsString("<option value=\"0\">Vuoden tasaus")));
    web.perform(post(pages).param("kuukausi", "0").with(csrf()).with(user(FINANCE)))
        .andExpect(status().is3xxRedirection());

    assertThat(world.get(world.number(5)).total()).hasToString("65.50");
  }

  @Test
  void whatIsNotSentIsSentTogether() throws Exception {
    web.perform(post(pages + "/lahetys").param("kunta", "434").with(csrf()).with(user(FINANCE)))
        .andExpect(redirectedUrl(pages));
    assertThat(world.get(world.number(1)).state()).isEqualTo(InvoiceState.MADE);
    assertThat(world.get(world.number(2)).state()).isEqualTo(InvoiceState.SENT);
    web.perform(post(pages + "/lahetys").with(csrf()).with(user(MUNICIPALITY)))
        .andExpect(status().isNotFound());
  }

  @Test
  void listsAreFiles() throws Exception {
    web.perform(get(pages + "/vienti").param("kunta", "434").with(user(FINANCE)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(world.number(2) + ";Lasku;")))
        .andExpect(content().string(containsString(";1234,50;")))
        .andExpect(content().string(not(containsString(world.number(1)))));
    web.perform(get(pages + "/vienti").param("muoto", "xlsx").with(user(FINANCE)))
        .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
  }

  @Test
  void detailsAreCheckedAtTheirFields() throws Exception {
    String path = "/kustannukset/porvoo/laskutustiedot";
    web.perform(
            post(path)
                .param("municipality", "638")
                .param("name", "Porvoon kaupunki")
                .param("businessId", "1234567-8")
                .param("iban", "FI21 1234 5600 0007 86")
                .param("bic", "NORDEA")
                .param("termDays", "0")
                .param("overdueInterest", "8,005")
                .with(csrf())
                .with(user(FINANCE)))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Y-tunnus ei ole oikein")))
        .andExpect(content().string(containsString("Tilinumero ei ole oikein")))
        .andExpect(content().string(containsString("8 tai 11 merkkiä")))
        .andExpect(content().string(containsString("Anna maksuaika päivinä")))
        .andExpect(content().string(containsString("enintään kaksi desimaalia")));
    web.perform(
            post(path)
                .param("municipality", "616")
                .param("name", "Pukkilan kunta")
                .param("businessId", BusinessIds.next().value())
                .param("intermediator", "NDEAFIHH")
                .param("street", "Onnintie 3")
                .param("postCode", "07560")
                .param("town", "Pukkila")
                .param("language", "fi")
                .with(csrf())
                .with(user(FINANCE)))
        .andExpect(status().is3xxRedirection());
    web.perform(get(path).param("kunta", "616").with(user(FINANCE)))
        .andExpect(content().string(containsString("Onnintie 3")));
  }
}
