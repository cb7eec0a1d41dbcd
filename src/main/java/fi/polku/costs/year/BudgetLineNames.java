package fi.polku.costs.year;

import fi.polku.areas.Areas;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.shared.MunicipalityCode;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names lines of a budget for people. */
@Component
class BudgetLineNames {

  private final Areas areas;

  BudgetLineNames(Areas areas) {
    this.areas = areas;
  }

  /** Such as {@code Palkkatuki, Loviisa: 120 000,00 €}. */
  String of(BudgetLine line, Agreement agreement, Locale reader) {
    String kind =
        agreement.find(line.kind()).map(term -> term.name().in(reader)).orElse(line.kind().id());
    MunicipalityCode municipality = line.municipality();
    String where = municipality == null ? "" : ", " + areas.nameOf(municipality, reader);
    return kind + where + ": " + line.amount().format(reader);
  }
}
