package fi.polku.costs.invoices;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.polku.testing.PolkuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Programs read the invoices of a cost year. */
@PolkuTest
class InvoiceApiTest {

  private static final String API = "/api/v1/cost-invoices";

  @Autowired MockMvc web;
  @Autowired ApplicationContext app;

  private InvoiceWorld world;

  @BeforeEach
  void open() {
    world = InvoiceWorld.ofJanuary(app);
  }

  @Test
  void programsReadOnFromWhereTheyWere() throws Exception {
    String year = Integer.toString(world.year.year());
    web.perform(
            get(API)
                .param("area", "porvoo")
                .param("year", year)
                .param("limit", "2")
                .with(user("integraatio")))
        .andExpect(jsonPath("$.invoices", hasSize(2)))
        .andExpect(jsonPath("$.invoices[1].total").value("1234.50"))
        .andExpect(jsonPath("$.next").value(world.number(2)));
    web.perform(
            get(API)
                .param("area", "porvoo")
                .param("year", year)
                .param("after", world.number(2))
                .with(user("integraatio")))
        .andExpect(jsonPath("$.invoices", hasSize(1)))
        .andExpect(jsonPath("$.next").doesNotExist());
    web.perform(
            get(API)
                .param("area", "porvoo")
                .param("year", "1999")
                .param("limit", "0")
                .with(user("integraatio")))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors", hasSize(2)));
    web.perform(get(API).param("area", "uusimaa").param("year", year).with(user("integraatio")))
        .andExpect(status().isNotFound());
  }

  @Test
  void programsReadOneAsDataPaperAndFinvoice() throws Exception {
    String one = API + "/porvoo/" + world.number(2);
    web.perform(get(one).with(user("integraatio")))
        .andExpect(jsonPath("$.rows[0].amount").value("1234.50"))
        .andExpect(jsonPath("$.municipality").value("434"));
    web.perform(get(one + ".pdf").param("language", "sv").with(user("integraatio")))
        .andExpect(content().contentType("application/pdf"));
    web.perform(get(one + ".xml").with(user("integraatio")))
        .andExpect(content().contentType("application/xml"))
        .andExpect(content().string(containsString("<InvoiceNumber>" + world.number(2) + "<")));
    web.perform(get(API + "/porvoo/" + world.voucher(1) + ".xml").with(user("integraatio")))
        .andExpect(status().isNotFound());
    web.perform(get(API + "/oulu/" + world.number(2)).with(user("integraatio")))
        .andExpect(status().isNotFound());
  }
}
