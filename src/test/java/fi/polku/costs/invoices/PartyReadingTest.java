package fi.polku.costs.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invoicing details are taken as people write them, and refused field by field. */
class PartyReadingTest {

  private static final Municipality HOST = municipality("638");
  private static final Area AREA =
      new Area(
          "porvoo",
          LocalizedText.same("Porvoo"),
          HOST,
          List.of(municipality("434"), HOST),
          Set.of(Language.FI));

  private static Municipality municipality(String code) {
    return new Municipality(MunicipalityCode.of(code), LocalizedText.same(code));
  }

  private static PartyDetails with(String field, @Nullable String value) {
    return new PartyDetails(
        field.equals("municipality") ? value : "638",
        field.equals("name") ? value : "Porvoon kaupunki – Borgå stad",
        field.equals("businessId") ? value : " 0112038-9 ",
        field.equals("address") ? value : "0037 0112 0389 1AB",
        field.equals("intermediator") ? value : "ndeafihh",
        field.equals("street") ? value : "Raatihuoneenkatu 9",
        field.equals("postCode") ? value : "06100",
        field.equals("town") ? value : "Porvoo",
        field.equals("language") ? value : "sv",
        field.equals("iban") ? value : "fi21 1234 5600 0007 85",
        field.equals("bic") ? value : "nordfihhxxx",
        field.equals("termDays") ? value : "21",
        field.equals("overdueInterest") ? value : "8,5");
  }

  private static Party read(PartyDetails details) {
    return new PartyReading(AREA, details).read(Instant.EPOCH, "talous");
  }

  private static List<String> problems(PartyDetails details) {
    var refusal = catchThrowableOfType(InvalidInputException.class, () -> read(details));
    assertThat(refusal).isNotNull();
    return refusal.problems().stream().map(one -> one.field() + " " + one.code()).toList();
  }

  @Test
  void takesWhatPeopleWrite() {
    Party party = read(with("", null));

    assertThat(party.details().address().value()).isEqualTo("0037011203891AB");
    assertThat(party.details().intermediator()).isEqualTo("NDEAFIHH");
    assertThat(party.language()).isEqualTo(Language.SV);
    assertThat(party.account())
        .returns("FI2112345600000785", account -> account.iban().value())
        .returns("NORDFIHHXXX", Party.Account::bic)
        .returns(new BigDecimal("8.5"), Party.Account::overdueInterest);
    assertThat(read(with("address", " ")).details().address().value()).isEqualTo("003701120389");
    assertThat(read(with("municipality", "434")).account()).as("only the host's").isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "municipality, 091, invoice-municipality",
    "municipality, abc, invoice-municipality",
    "name, '', required",
    "name, P, too-short",
    "businessId, 0112038-8, business-id",
    "address, 003720774740, ovt",
    "address, 0038011203899, ovt",
    "intermediator, OP, invoice-intermediator",
    "street, '', required",
    "street, An address of more than thirty-five letters, too-long",
    "postCode, 610, invoice-post-code",
    "town, '', required",
    "language, en, invoice-language",
    "iban, FI21 1234 5600 0007 86, iban",
    "bic, NORDEA, invoice-bic",
    "termDays, 0, invoice-term-days",
    "termDays, 91, invoice-term-days",
    "termDays, kaksi, invoice-term-days",
    "overdueInterest, -1, invoice-overdue-interest",
    "overdueInterest, '8,005', invoice-overdue-interest",
    "overdueInterest, NaN, invoice-overdue-interest"
  })
  void refusesEachFieldForItsOwnReason(String field, String value, String code) {
    assertThat(problems(with(field, value))).containsExactly(field + " " + code);
  }

  @Test
  void refusesLinesThatAnInvoiceCannotHold() {
    assertThat(problems(with("name", "Porvoon\nkaupunki"))).containsExactly("name invoice-text");
  }

  @Test
  void tellsEverythingAtOnce() {
    var nothing =
        new PartyDetails(
            "638", null, null, null, null, null, null, null, null, null, null, null, null);
    assertThat(problems(nothing)).hasSize(11).allMatch(one -> one.endsWith(" required"));
  }
}
