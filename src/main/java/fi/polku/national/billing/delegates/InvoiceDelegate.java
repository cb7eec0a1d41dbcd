package fi.polku.national.billing.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.billing.Invoice;
import fi.polku.national.billing.InvoiceDraft;
import fi.polku.national.billing.Invoicing;
import fi.polku.national.delegates.NationalStep;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.PaymentReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Sends an invoice of one row: {@code laskunNumero}, {@code ostaja} (Y-tunnus), {@code
 * ostajanNimi}, {@code ostajanOperaattori}, {@code selite}, {@code euroa} without tax, {@code
 * alvProsentti}, {@code erapaiva} and {@code viite}. The process need not be a case's.
 */
@ModelBean("laskunLahetys")
class InvoiceDelegate implements JavaDelegate {

  private final InvoiceDraft draft;
  private final Invoicing invoicing;

  InvoiceDelegate(InvoiceDraft draft, Invoicing invoicing) {
    this.draft = draft;
    this.invoicing = invoicing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    CaseId caseId =
        Optional.ofNullable(execution.getProcessBusinessKey()).flatMap(CaseId::parse).orElse(null);
    Invoice invoice =
        draft.of(
            step.input("laskunNumero"),
            BusinessId.of(step.input("ostaja")),
            step.input("ostajanNimi"),
            step.input("ostajanOperaattori"),
            step.input("selite"),
            Euro.of(step.input("euroa")),
            new BigDecimal(step.input("alvProsentti").replace(',', '.')),
            LocalDate.parse(step.input("erapaiva")),
            PaymentReference.of(step.input("viite")));
    step.carryOut(moment -> invoicing.send(invoice, caseId));
  }
}
