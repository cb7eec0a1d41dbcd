package fi.polku.costs.invoices;

import fi.polku.areas.Area;
import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Iban;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.Ovt;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads invoicing details by the rules of Finvoice 3.0, and tells everything that is wrong. */
final class PartyReading {

  private static final Pattern INTERMEDIATOR = Pattern.compile("[A-Z0-9]{8,35}");
  private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern POST_CODE = Pattern.compile("[0-9]{5}");
  private static final Pattern DAYS = Pattern.compile("[1-9]|[1-8][0-9]|90");
  private static final Pattern INTEREST = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,2})?");
  private static final int SHORTEST = 2; // of names and addresses in Finvoice 3.0
  private static final Pattern LANGUAGE = Pattern.compile("fi|sv");

  private final Area area;
  private final PartyDetails details;
  private final InputCheck check = new InputCheck();

  PartyReading(Area area, PartyDetails details) {
    this.area = area;
    this.details = details;
  }

  /**
   * The details, not saved yet.
   *
   * @throws fi.polku.shared.InvalidInputException with everything that is wrong
   */
  Party read(Instant at, String by) {
    var municipality = check.required("municipality", details.municipality(), this::ownCode);
    var businessId = check.required("businessId", details.businessId(), BusinessId::of);
    var name = check.required("name", details.name(), text(70));
    var intermediator =
        check.required(
            "intermediator", details.intermediator(), code("intermediator", INTERMEDIATOR));
    var street = check.required("street", details.street(), text(35));
    var postCode = check.required("postCode", details.postCode(), code("post-code", POST_CODE));
    var town = check.required("town", details.town(), text(35));
    var language = check.required("language", details.language(), PartyReading::language);
    var address = check.optional("address", details.address(), PartyReading::ovt);
    if (address.isPresent() && businessId.isPresent()) {
      requireOwn(address.get(), businessId.get());
    }
    boolean host = municipality.filter(area.host().code()::equals).isPresent();
    Optional<Party.Account> account = host ? account() : Optional.empty();
    check.refuseIfProblems();
    return new Party(
        0,
        municipality.orElseThrow(),
        new InvoiceParty(
            businessId.orElseThrow(),
            name.orElseThrow(),
            address.orElseGet(() -> Ovt.of(businessId.orElseThrow())),
            intermediator.orElseThrow(),
            new InvoiceParty.PostalAddress(
                street.orElseThrow(), postCode.orElseThrow(), town.orElseThrow())),
        language.orElseThrow(),
        account.orElse(null),
        at,
        by);
  }

  private Optional<Party.Account> account() {
    var iban = check.required("iban", details.iban(), Iban::of);
    var bic = check.required("bic", details.bic(), code("bic", BIC));
    var days = check.required("termDays", details.termDays(), code("term-days", DAYS));
    var interest =
        check.required(
            "overdueInterest", details.overdueInterest(), code("overdue-interest", INTEREST));
    return iban.isEmpty() || bic.isEmpty() || days.isEmpty() || interest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Party.Account(
                iban.get(),
                bic.get(),
                Integer.parseInt(days.get()),
                new BigDecimal(interest.get().replace(',', '.'))));
  }

  private void requireOwn(Ovt address, BusinessId businessId) {
    if (!address.value().startsWith(Ovt.of(businessId).value())) {
      check.problem("address", "ovt");
    }
  }

  private MunicipalityCode ownCode(String text) {
    return MunicipalityCode.parse(text.strip())
        .filter(area::contains)
        .orElseThrow(() -> new InvalidValueException("invoice-municipality"));
  }

  private static Ovt ovt(String text) {
    return new Ovt(plain(text));
  }

  private static Language language(String text) {
    return Optional.of(text)
        .filter(LANGUAGE.asMatchPredicate())
        .flatMap(Language::of)
        .orElseThrow(() -> new InvalidValueException("invoice-language"));
  }

  private static Function<String, String> code(String problem, Pattern form) {
    return text ->
        Optional.of(plain(text))
            .filter(form.asMatchPredicate())
            .orElseThrow(() -> new InvalidValueException("invoice-" + problem));
  }

  private static Function<String, String> text(int most) {
    return text -> {
      String line = text.strip();
      if (line.length() < SHORTEST) {
        throw new InvalidValueException("too-short", SHORTEST);
      }
      if (line.length() > most) {
        throw new InvalidValueException("too-long", most);
      }
      if (line.codePoints().anyMatch(PartyReading::notText)) {
        throw new InvalidValueException("invoice-text");
      }
      return line;
    };
  }

  /** What XML 1.0 cannot hold, or what is not written in one line. */
  static boolean notText(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character >= 0xFFFE;
  }

  private static String plain(String text) {
    return text.replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT);
  }
}
