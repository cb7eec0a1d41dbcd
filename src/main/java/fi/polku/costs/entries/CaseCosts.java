package fi.polku.costs.entries;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Costs that are decided or paid in customers' cases, with the municipality of the case. */
@Service
public class CaseCosts {

  private static final int SHORT = 8;

  private final Cases cases;
  private final Timeline timeline;
  private final Areas areas;
  private final Agreements agreements;
  private final CostBook book;
  private final Journal journal;
  private final Clock clock;

  CaseCosts(
      Cases cases,
      Timeline timeline,
      Areas areas,
      Agreements agreements,
      CostBook book,
      Journal journal,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.areas = areas;
    this.agreements = agreements;
    this.book = book;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Books a cost to the present month in the caller's transaction, once, and tells it on the case.
   * The municipality is that of the case now: a later move changes nothing. What costs nothing is
   * not booked.
   *
   * @throws fi.polku.shared.InvalidInputException if the area's agreement knows no such cost, or
   *     the year's costs are final
   */
  @Transactional
  public void book(CaseCost cost) {
    if (cost.amount().cents() == 0) {
      return;
    }
    CaseRecord about = cases.get(cost.caseId());
    LocalDate today = LocalDate.now(clock);
    Area area = areas.areaOf(about.municipality()).orElseThrow();
    var year = new CostYear(area.id(), today.getYear());
    CostKind kind =
        agreements.kindOf(
            area.id(), cost.service(), cost.part().isEmpty() ? null : cost.part(), today);
    agreements.of(year).term(kind);
    book.holdOpen(year);
    var entry =
        new Entry(
            year,
            today.getMonthValue(),
            Account.COSTS,
            Account.PAYABLES,
            kind,
            about.municipality(),
            cost.service(),
            cost.amount(),
            cost.document().isEmpty()
                ? "asia-" + cost.process().substring(0, SHORT)
                : cost.document(),
            cost.text(),
            CostKeys.step(cost.process(), cost.passing()),
            cost.caseId());
    if (journal.book(List.of(entry)) == 1) {
      timeline.add(cost.caseId(), "cost-booked", Map.of("amount", told(cost.amount())));
    }
  }

  private static Map<String, Object> told(Euro amount) {
    return Stream.of(Language.values())
        .collect(Collectors.toMap(Language::code, one -> amount.format(one.locale())));
  }
}
