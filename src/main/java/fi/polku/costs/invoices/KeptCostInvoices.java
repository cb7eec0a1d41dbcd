package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.Difference;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.Attempts;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Service;

/** The invoices as they are kept in our tables. */
@Service
class KeptCostInvoices implements CostInvoices {

  private final InvoiceMaking making;
  private final InvoiceCrediting crediting;
  private final InvoiceSending sending;

  KeptCostInvoices(InvoiceMaking making, InvoiceCrediting crediting, InvoiceSending sending) {
    this.making = making;
    this.crediting = crediting;
    this.sending = sending;
  }

  @Override
  public List<String> makeMonthly(CostYear year, int month) {
    return Attempts.untilAlone(() -> making.monthly(year, month));
  }

  @Override
  public SortedSet<Integer> unmadeMonths(CostYear year) {
    return making.unmadeMonths(year);
  }

  @Override
  public List<String> makeSettlement(CostYear year, List<Difference> differences) {
    return Attempts.untilAlone(() -> making.settlement(year, differences));
  }

  @Override
  public String credit(CostYear year, String number, String reason) {
    return Attempts.untilAlone(() -> crediting.credit(year, number, reason));
  }

  @Override
  public Outcome send(CostYear year, String number) {
    return sending.send(year, number);
  }
}
