package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.national.billing.InvoiceStatus;
import fi.polku.national.billing.Invoicing;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Documents for reading: on screen, on paper and as Finvoice. */
@Service
public class InvoiceFiles {

  private final InvoiceTable invoices;
  private final InvoiceStates states;
  private final YearStates years;
  private final Parties parties;
  private final Invoicing invoicing;
  private final InvoicePdf pdf;
  private final ShareGrounds grounds;
  private final FinvoiceForm finvoice;

  InvoiceFiles(
      InvoiceTable invoices,
      InvoiceStates states,
      YearStates years,
      Parties parties,
      Invoicing invoicing,
      InvoicePdf pdf,
      ShareGrounds grounds,
      FinvoiceForm finvoice) {
    this.invoices = invoices;
    this.states = states;
    this.years = years;
    this.parties = parties;
    this.invoicing = invoicing;
    this.pdf = pdf;
    this.grounds = grounds;
    this.finvoice = finvoice;
  }

  /** All of a year, in the order of their numbers. */
  public List<CostInvoice> of(CostYear year) {
    return invoices.of(year).stream().sorted(Comparator.comparing(CostInvoice::number)).toList();
  }

  /** Those of a year whose numbers come after the given one, in their order. */
  public List<CostInvoice> after(CostYear year, String number) {
    return of(year).stream().filter(one -> one.number().compareTo(number) > 0).toList();
  }

  /** A document of an area, whatever its year. */
  public Optional<CostInvoice> find(String area, String number) {
    return invoices.find(area, number);
  }

  public InvoiceFile open(CostInvoice invoice) {
    Party seller = parties.get(invoice.sellerParty());
    return new InvoiceFile(
        invoice,
        invoices.rows(invoice.number()),
        seller,
        buyer(invoice),
        states.events(invoice.number()),
        invoicing.receiptOf(seller.details().businessId(), invoice.number()).orElse(null),
        years.of(invoice.year()) == YearState.CLOSED);
  }

  /** How the share on each row was counted; without rows whose sharing is not known. */
  public Map<CostKind, String> groundsOf(InvoiceFile file, Language language) {
    return grounds.of(file.invoice(), file.rows(), language).stream()
        .collect(
            Collectors.toMap(
                InvoicePrint.ShareGround::kind,
                InvoicePrint.ShareGround::sentence,
                (one, same) -> one));
  }

  /**
   * The document in A4.
   *
   * @param language Finnish or Swedish
   */
  public byte[] pdf(CostInvoice invoice, Language language) {
    List<CostInvoiceRow> rows = invoices.rows(invoice.number());
    Party seller = parties.get(invoice.sellerParty());
    Party buyer = buyer(invoice);
    return pdf.print(
        new InvoicePrint(
            invoice,
            rows,
            seller,
            buyer == null ? seller : buyer,
            grounds.of(invoice, rows, language),
            language));
  }

  /**
   * The document as Finvoice 3.0, as it was or would be sent.
   *
   * @throws NotFoundException for a voucher, which has none
   */
  public byte[] finvoice(CostInvoice invoice) {
    Party buyer = buyer(invoice);
    if (buyer == null) {
      throw new NotFoundException("finvoice");
    }
    return invoicing.document(
        finvoice.of(
            invoice, invoices.rows(invoice.number()), parties.get(invoice.sellerParty()), buyer),
        invoice.madeAt());
  }

  /**
   * Asks the operator where the document is and keeps the answer.
   *
   * @return empty if the operator does not have it
   * @throws fi.polku.national.remote.RemoteFailure if the operator does not say
   */
  public Optional<InvoiceStatus> askOperator(CostInvoice invoice) {
    Party seller = parties.get(invoice.sellerParty());
    Optional<InvoiceStatus> status =
        invoicing.statusOf(seller.details().businessId(), invoice.number());
    status.ifPresent(answer -> states.setOperatorState(invoice.number(), answer.state().name()));
    return status;
  }

  private @Nullable Party buyer(CostInvoice invoice) {
    Long id = invoice.buyerParty();
    return id == null ? null : parties.get(id);
  }
}
