package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a document back as a whole, with the details it was made by. One that was never sent is
 * cancelled together with what takes it back.
 */
@Component
class InvoiceCrediting {

  private static final int LONGEST_REASON = 1000;

  private final YearStates years;
  private final InvoiceTable invoices;
  private final InvoiceStates states;
  private final InvoiceSeries series;
  private final InvoiceKeeping keeping;
  private final Parties parties;
  private final Clock clock;

  InvoiceCrediting(
      YearStates years,
      InvoiceTable invoices,
      InvoiceStates states,
      InvoiceSeries series,
      InvoiceKeeping keeping,
      Parties parties,
      Clock clock) {
    this.years = years;
    this.invoices = invoices;
    this.states = states;
    this.series = series;
    this.keeping = keeping;
    this.parties = parties;
    this.clock = clock;
  }

  @Transactional
  public String credit(CostYear year, String number, String reason) {
    requireReason(reason);
    if (years.hold(year) == YearState.CLOSED) {
      throw new ConflictException("The year is closed");
    }
    InvoiceSeries.Numbers numbers = series.hold(keeping.hostOf(year), year);
    InvoiceState state =
        states.hold(number).orElseThrow(() -> new NotFoundException("cost-invoice"));
    CostInvoice invoice =
        invoices.find(year, number).orElseThrow(() -> new NotFoundException("cost-invoice"));
    if (invoice.purpose() == Purpose.CREDIT || invoice.document() == DocumentType.CREDIT_NOTE) {
      throw InvalidInputException.of("number", "invoice-credit-of-credit");
    }
    if (invoice.creditedBy() != null) {
      throw new ConflictException("Credited already");
    }
    if (state == InvoiceState.SENDING) {
      throw new ConflictException("Whether it has been sent is not known");
    }
    InvoiceNumber own = numbers.next(invoice.document());
    invoices.clearSlot(number);
    keeping.keep(year, List.of(opposite(invoice, own, stateAfter(state), reason.strip())));
    numbers.keep();
    if (stateAfter(state) == InvoiceState.CANCELLED) {
      states.set(number, InvoiceState.CANCELLED, null);
    }
    states.tell(number, "credited", own.value());
    return own.value();
  }

  private static InvoiceState stateAfter(InvoiceState state) {
    return switch (state) {
      case SENT -> InvoiceState.MADE;
      case INTERNAL -> InvoiceState.INTERNAL;
      default -> InvoiceState.CANCELLED;
    };
  }

  private DraftedInvoice opposite(
      CostInvoice invoice, InvoiceNumber number, InvoiceState state, String reason) {
    LocalDate today = LocalDate.now(clock);
    boolean voucher = invoice.document() == DocumentType.VOUCHER;
    var credit =
        new CostInvoice(
            invoice.year(),
            number.value(),
            voucher ? DocumentType.VOUCHER : DocumentType.CREDIT_NOTE,
            Purpose.CREDIT,
            invoice.month(),
            invoice.municipality(),
            today,
            voucher ? null : today.plusDays(parties.get(invoice.sellerParty()).termDays()),
            voucher ? null : number.reference(),
            negative(invoice.total()),
            voucher ? null : invoice.number(),
            invoice.number(),
            null,
            reason,
            invoice.sellerParty(),
            invoice.buyerParty(),
            state,
            null,
            null,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new DraftedInvoice(
        credit,
        null,
        invoices.rows(invoice.number()).stream()
            .map(
                row ->
                    new CostInvoiceRow(
                        row.kind(), row.nameFi(), row.nameSv(), negative(row.amount())))
            .toList());
  }

  private static Euro negative(Euro amount) {
    return Euro.ZERO.subtract(amount);
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw InvalidInputException.of("reason", "required");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw InvalidInputException.of("reason", "too-long", LONGEST_REASON);
    }
    if (reason.strip().codePoints().anyMatch(PartyReading::notText)) {
      throw InvalidInputException.of("reason", "invoice-text");
    }
  }
}
