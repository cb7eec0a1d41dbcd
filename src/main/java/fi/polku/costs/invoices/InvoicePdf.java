package fi.polku.costs.invoices;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints documents in A4, in Finnish or Swedish. */
@Component
class InvoicePdf {

  private final MessageSource messages;

  InvoicePdf(MessageSource messages) {
    this.messages = messages;
  }

  byte[] print(InvoicePrint print) {
    return new InvoicePrinting(print, new PrintWords(messages, print.language().locale())).print();
  }
}
