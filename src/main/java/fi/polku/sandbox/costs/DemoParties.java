package fi.polku.sandbox.costs;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.invoices.Parties;
import fi.polku.costs.invoices.PartyDetails;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.companies.MadeUpCompanies;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Saves made-up invoicing details of the demo's municipalities. */
@SandboxOnly
@Component
class DemoParties {

  private static final int FIRST_BUSINESS = 9_500_000;
  private static final String OPERATOR = "003721291126";

  /** Of nobody: examples of Finance Finland. */
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "porvoo", "FI2112345600000785",
          "oulu", "FI4250001510000023",
          "pirkanmaa", "FI5542345670000081");

  private final Parties parties;

  DemoParties(Parties parties) {
    this.parties = parties;
  }

  /** Saves the details of those that have none. */
  void save(Area area) {
    var known = parties.of(area.id());
    area.municipalities().stream()
        .filter(one -> !known.containsKey(one.code()))
        .forEach(one -> parties.save(area.id(), details(area, one), DemoFigures.BY));
  }

  private static PartyDetails details(Area area, Municipality one) {
    boolean host = one.equals(area.host());
    String name = one.name().in(Language.FI);
    return new PartyDetails(
        one.code().value(),
        name + " (sandbox)",
        business(Integer.parseInt(one.code().value())).value(),
        null,
        OPERATOR,
        "Kunnantie 1",
        "00100",
        name.toUpperCase(Language.FI.locale()),
        one.code().value().equals("434") ? "sv" : "fi",
        host ? ACCOUNTS.get(area.id()) : null,
        host ? "NDEAFIHH" : null,
        host ? "14" : null,
        host ? "7,5" : null);
  }

  private static BusinessId business(int number) {
    return IntStream.iterate(FIRST_BUSINESS + number * 10, next -> next + 1)
        .mapToObj(MadeUpCompanies::withCheckDigit)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
