package fi.polku.sandbox.costs;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Entry;
import fi.polku.costs.journal.Journal;
import fi.polku.engine.PlayedTime;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.Euro;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books the demo's costs month by month, each month's on the first of the next. */
@SandboxOnly
@Component
class DemoSpending {

  private static final int MONTHS = 12;

  private final Journal journal;
  private final PlayedTime time;
  private final Clock clock;

  DemoSpending(Journal journal, PlayedTime time, Clock clock) {
    this.journal = journal;
    this.time = time;
    this.clock = clock;
  }

  /** A cost that comes every month, and by how much it grows. */
  private record Monthly(
      CostKind kind, @Nullable String service, String text, long cents, long growth) {}

  private static final List<Monthly> COSTS =
      List.of(
          new Monthly(CostKind.OPERATIONS, null, "Palkat ja henkilösivukulut", 46_250_000, 310_147),
          new Monthly(
              CostKind.OPERATIONS, "tyovoimakoulutus", "Työvoimakoulutuksen ostot", 20_870_433, -1),
          new Monthly(
              CostKind.OPERATIONS, "tyonhakuvalmennus", "Työnhakuvalmennuksen ostot", 6_912_750, 7),
          new Monthly(CostKind.OPERATIONS, null, "Tilat ja tietojärjestelmät", 5_480_019, 0),
          new Monthly(CostKind.INVESTMENTS, null, "Asiointipisteen muutostyöt", 1_925_300, 11_777));

  void book(CostYear year) {
    LocalDate today = LocalDate.now(clock);
    IntStream.rangeClosed(1, MONTHS)
        .mapToObj(month -> YearMonth.of(year.year(), month))
        .filter(month -> month.atEndOfMonth().isBefore(today))
        .forEach(month -> book(year, month));
  }

  private void book(CostYear year, YearMonth month) {
    List<Entry> entries =
        IntStream.range(0, COSTS.size())
            .filter(number -> invests(year) || COSTS.get(number).kind() == CostKind.OPERATIONS)
            .mapToObj(number -> entry(year, month, number))
            .toList();
    time.at(
        month.plusMonths(1).atDay(1).atTime(MONTHS, 0).atZone(clock.getZone()).toInstant(),
        () -> journal.book(entries));
  }

  /** Porvoo's agreement knows investments (PORVOO 4.6). */
  private static boolean invests(CostYear year) {
    return year.area().equals(DemoMunicipality.PORVOO);
  }

  private static Entry entry(CostYear year, YearMonth month, int number) {
    Monthly cost = COSTS.get(number);
    return new Entry(
        year,
        month.getMonthValue(),
        Account.COSTS,
        Account.PAYABLES,
        cost.kind(),
        null,
        cost.service(),
        new Euro(cost.cents() + cost.growth() * month.getMonthValue()),
        "SB-%s-%d".formatted(month, number + 1),
        cost.text() + " (sandbox)",
        "sandbox:%s:%d".formatted(month, number + 1),
        null);
  }
}
