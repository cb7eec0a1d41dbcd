package fi.polku.national.billing;

import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.Ovt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Finvoice 3.0 asks of an invoice beyond what its types already prove. */
final class InvoiceRules {

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
  private static final Pattern INTERMEDIATOR = Pattern.compile("[A-Za-z0-9]{8,35}");
  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern UNIT = Pattern.compile("\\p{L}[\\p{L}0-9]{0,13}");
  private static final Pattern POST_CODE = Pattern.compile("[0-9]{5}");
  private static final BigDecimal MOST_INTEREST = BigDecimal.valueOf(100);
  private static final int LONGEST_QUANTITY = 14;
  private static final int MOST_VAT_LINES = 3;

  /** Longest reason for no tax in one element. */
  static final int VAT_LINE = 70;

  private InvoiceRules() {}

  /**
   * Tells everything that is wrong at once.
   *
   * @throws fi.polku.shared.InvalidInputException if anything is
   */
  static void check(Invoice invoice) {
    var check = new InputCheck();
    matches(check, "number", NUMBER, invoice.number());
    party(check, "seller", invoice.seller());
    party(check, "buyer", invoice.buyer());
    period(check, invoice.from(), invoice.to());
    terms(check, invoice);
    if (invoice.rows().isEmpty()) {
      check.problem("rows", "required");
    }
    rows(check, invoice.rows());
    type(check, invoice);
    note(check, "note", invoice.note());
    check.refuseIfProblems();
  }

  private static void type(InputCheck check, Invoice invoice) {
    @Nullable String original = invoice.originalNumber();
    boolean credit = invoice.type() == InvoiceType.CREDIT_NOTE;
    if (credit != (original != null)) {
      check.problem("originalNumber", "invoice-original");
    }
    if (original != null) {
      matches(check, "originalNumber", NUMBER, original);
    }
    int sign = invoice.total().compareTo(Euro.ZERO);
    if (credit ? sign >= 0 : sign <= 0) {
      check.problem("rows", "invoice-sign");
    }
  }

  private static void party(InputCheck check, String field, InvoiceParty party) {
    text(check, field + ".name", party.name(), 2, 70);
    matches(check, field + ".intermediator", INTERMEDIATOR, party.intermediator());
    if (!party.address().value().startsWith(digits(party))) {
      check.problem(field + ".address", "ovt");
    }
    InvoiceParty.@Nullable PostalAddress postal = party.postal();
    if (postal != null) {
      text(check, field + ".street", postal.street(), 2, 35);
      text(check, field + ".town", postal.town(), 2, 35);
      matches(check, field + ".postCode", POST_CODE, postal.postCode());
    }
  }

  private static String digits(InvoiceParty party) {
    return Ovt.of(party.businessId()).value();
  }

  private static void period(InputCheck check, @Nullable LocalDate from, @Nullable LocalDate to) {
    if ((from == null) != (to == null) || (from != null && to != null && to.isBefore(from))) {
      check.problem("to", "invoice-period");
    }
  }

  private static void terms(InputCheck check, Invoice invoice) {
    PaymentTerms terms = invoice.terms();
    matches(check, "bic", BIC, terms.bic());
    if (terms.dueOn().isBefore(invoice.date())) {
      check.problem("dueOn", "invoice-due");
    }
    BigDecimal interest = terms.overdueInterest();
    if (interest.signum() < 0 || interest.compareTo(MOST_INTEREST) > 0 || tooExact(interest)) {
      check.problem("overdueInterest", "invoice-amount");
    }
  }

  private static void rows(InputCheck check, List<InvoiceRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      InvoiceRow row = rows.get(i);
      String field = "rows[" + i + "]";
      text(check, field + ".name", row.name(), 1, 100);
      matches(check, field + ".unit", UNIT, row.unit());
      if (row.quantity().signum() == 0
          || tooExact(row.quantity())
          || FinvoiceWriter.comma(row.quantity()).length() > LONGEST_QUANTITY) {
        check.problem(field + ".quantity", "invoice-amount");
      }
      note(check, field + ".note", row.note());
      ground(check, field + ".vat", row.vat().ground());
    }
  }

  private static boolean tooExact(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 2;
  }

  private static void ground(InputCheck check, String field, @Nullable String ground) {
    note(check, field, ground);
    if (ground != null && FinvoiceLines.of(ground, VAT_LINE).size() > MOST_VAT_LINES) {
      check.problem(field, "too-long", VAT_LINE * MOST_VAT_LINES);
    }
  }

  private static void note(InputCheck check, String field, @Nullable String note) {
    if (note != null
        && note.codePoints().anyMatch(one -> notText(one) && "\t\n\r".indexOf(one) < 0)) {
      check.problem(field, "invoice-form");
    }
  }

  private static void text(InputCheck check, String field, String text, int least, int most) {
    if (text.isBlank()) {
      check.problem(field, "required");
    } else if (text.strip().length() < least) {
      check.problem(field, "too-short", least);
    } else if (text.length() > most) {
      check.problem(field, "too-long", most);
    } else if (text.codePoints().anyMatch(InvoiceRules::notText)) {
      check.problem(field, "invoice-form");
    }
  }

  /** What XML 1.0 cannot hold, or what is not written in one line. */
  private static boolean notText(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }

  private static void matches(InputCheck check, String field, Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      check.problem(field, "invoice-form");
    }
  }
}
