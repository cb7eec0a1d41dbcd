package fi.polku.costs.web.invoices;

import fi.polku.engine.JobFate;
import java.io.Serializable;

/** What the next page tells of the act that led to it; kinds are the layout's. */
record Notice(String kind, String messageKey) implements Serializable {

  static final String NAME = "notice";

  /** That nobody knows yet whether something was sent; any other failure goes on. */
  static Notice ofUnknown(RuntimeException failure) {
    if (failure instanceof JobFate) {
      return new Notice("alert", "costinvoices.unknown");
    }
    throw failure;
  }
}
