package fi.polku.costs.invoices;

import fi.polku.areas.Areas;
import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps documents and books them. */
@Component
class InvoiceKeeping {

  private final InvoiceTable invoices;
  private final InvoiceStates states;
  private final InvoiceBooking booking;
  private final Areas areas;

  InvoiceKeeping(InvoiceTable invoices, InvoiceStates states, InvoiceBooking booking, Areas areas) {
    this.invoices = invoices;
    this.states = states;
    this.booking = booking;
    this.areas = areas;
  }

  void keep(CostYear year, List<DraftedInvoice> drafts) {
    for (DraftedInvoice draft : drafts) {
      invoices.add(draft.invoice(), draft.slot(), draft.rows());
      states.tell(draft.invoice().number(), "made", null);
    }
    booking.book(drafts, hostOf(year));
  }

  MunicipalityCode hostOf(CostYear year) {
    return areas.find(year.area()).orElseThrow(() -> new NotFoundException("area")).host().code();
  }
}
