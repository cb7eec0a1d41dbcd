package fi.polku.costs.web.year;

import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.budget.BudgetShares;
import fi.polku.costs.year.CostTask;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a municipality gives its opinion on: its share of the draft and the totals of the area. */
@Component
class DraftShares {

  private static final String OPINION = "task_anna_lausunto";

  private final BudgetShares shares;
  private final Agreements agreements;

  DraftShares(BudgetShares shares, Agreements agreements) {
    this.shares = shares;
    this.agreements = agreements;
  }

  /**
   * A kind of cost.
   *
   * @param kind empty in the last row, which sums the others
   * @param explanation how the share comes about
   */
  record Row(String kind, String total, String share, String explanation) {}

  /** A row for each kind, then the sums; empty for other tasks than that of an opinion. */
  List<Row> of(CostTask task, Locale reader) {
    MunicipalityCode municipality = task.municipality();
    if (municipality == null || !task.isOpen() || !task.key().equals(OPINION)) {
      return List.of();
    }
    Agreement agreement = agreements.of(task.year());
    List<Allocation> all = shares.ofBudget(task.year());
    Stream<Row> rows =
        all.stream()
            .map(one -> row(one, share(one, municipality), name(agreement, one, reader), reader));
    Euro total = all.stream().map(Allocation::total).reduce(Euro.ZERO, Euro::add);
    Euro own =
        all.stream()
            .flatMap(one -> share(one, municipality).stream())
            .map(Share::amount)
            .reduce(Euro.ZERO, Euro::add);
    Row sum = new Row("", total.format(reader), own.format(reader), "");
    return Stream.concat(rows, Stream.of(sum)).toList();
  }

  private static Row row(Allocation of, Optional<Share> share, String name, Locale reader) {
    return new Row(
        name,
        of.total().format(reader),
        share.map(Share::amount).orElse(Euro.ZERO).format(reader),
        share.map(Share::explanation).map(why -> why.in(reader)).orElse(""));
  }

  private static Optional<Share> share(Allocation of, MunicipalityCode municipality) {
    return of.shares().stream()
        .filter(share -> share.municipality().equals(municipality))
        .findFirst();
  }

  private static String name(Agreement agreement, Allocation of, Locale reader) {
    return agreement.find(of.kind()).map(term -> term.name().in(reader)).orElse(of.kind().id());
  }
}
