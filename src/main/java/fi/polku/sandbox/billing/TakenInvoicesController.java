package fi.polku.sandbox.billing;

import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the simulated operator has taken. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/invoices")
class TakenInvoicesController {

  private final TakenInvoices invoices;

  TakenInvoicesController(TakenInvoices invoices) {
    this.invoices = invoices;
  }

  /** Invoices, oldest first. */
  @GetMapping
  List<TakenInvoice> all() {
    return invoices.all();
  }
}
