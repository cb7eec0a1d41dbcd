package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.billing.Invoice;
import fi.polku.national.billing.InvoiceDraft;
import fi.polku.national.billing.InvoiceStatus;
import fi.polku.national.billing.Invoicing;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import fi.polku.shared.PaymentReference;
import fi.polku.testing.BusinessIds;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contacts shared in the area, invoices sent to the operator. */
abstract class ContactAndInvoiceScenarios extends Scenario {

  private static final String EXPERT = "yritysasiantuntija";

  @Autowired Invoicing invoicing;
  @Autowired InvoiceDraft drafts;

  @Test
  void contactWithAnEmployerIsSharedInTheArea() {
    String businessId = BusinessIds.next().value();
    String caseId = development(businessId);
    polku.complete(
        EXPERT,
        caseId,
        "task_kontaktoi_asiakas",
        Map.of(
            "kehittamisenKohde", "LIIKETOIMINTA",
            "kasvusuunnitelma", "kylla",
            "tarvitaanKartoitus", "ei",
            "alustavaArvio", "Kasvaa ensi vuonna."));
    polku.complete(
        EXPERT,
        caseId,
        "task_sovi_ratkaisusta",
        Map.of("sovittuRatkaisu", "PERUSANALYYSI", "ratkaisunPoikkeama", "Sovittiin yhdessä."));

    JsonNode contact = polku.acts("crm", caseId).get(0).path("content");
    assertThat(contact.path("businessId").asText()).isEqualTo(businessId);
    assertThat(contact.path("summary").asText()).isEqualTo("Kasvaa ensi vuonna.");
    assertThat(polku.timeline(caseId)).containsOnlyOnce("contact-shared");
  }

  private String development(String businessId) {
    String caseId =
        polku
            .api()
            .post(
                PROGRAM,
                "/api/v1/employer-cases",
                Map.of(
                    "externalId", "e-" + businessId,
                    "businessId", businessId,
                    "name", "Konepaja Oy",
                    "municipality", "638",
                    "language", "fi",
                    "segment", "LARGE",
                    "facts",
                        Map.of(
                            "aloite", "TYONANTAJA",
                            "yhteydenottokanava", "PUHELIN",
                            "yhteydenotonAihe", "KEHITTAMINEN")))
            .as(201)
            .path("caseId")
            .asText();
    polku
        .api()
        .post(
            EXPERT,
            "/api/v1/cases/" + caseId + "/journeys/yrityksen-kehittaminen",
            Map.of("data", Map.of()))
        .as(201);
    polku.advance("PT1S");
    return caseId;
  }

  @Test
  void invoiceIsSentOnceAndFollowed() {
    String number = "T-" + Long.toString(System.nanoTime(), 36);
    Invoice invoice =
        drafts.of(
            number,
            BusinessId.of("2077474-0"),
            "Naapurikunta",
            "003721291126",
            "Kuntaosuus",
            Euro.of("1234,56"),
            BigDecimal.ZERO,
            today.plusDays(21),
            PaymentReference.of("12345672"));
    polku.fail("billing", "DUPLICATE", 1);
    try {
      invoicing.send(invoice, null);
    } catch (RemoteFailure answerLost) {
      assertThat(answerLost.system()).isEqualTo("billing");
    }

    assertThat(invoicing.send(invoice, null)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(invoicing.send(invoice, null)).isInstanceOf(Outcome.Confirmed.class);

    assertThat(polku.api().get(PROGRAM, "/sandbox/invoices").as(200).findValuesAsText("number"))
        .containsOnlyOnce(number);
    assertThat(state(invoice)).isEqualTo(InvoiceStatus.State.RECEIVED);
    polku.advance("PT2H");
    assertThat(state(invoice)).isEqualTo(InvoiceStatus.State.DELIVERED);
  }

  private InvoiceStatus.State state(Invoice invoice) {
    return invoicing
        .statusOf(invoice.seller().businessId(), invoice.number())
        .orElseThrow()
        .state();
  }
}
