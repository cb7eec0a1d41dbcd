package fi.polku.costs.invoices;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.MonthlyShare;
import fi.polku.costs.budget.MonthlyShares;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the documents of a month or of a settlement. A refusal has written nothing, so it leaves
 * the caller's transaction as it is.
 */
@Component
class InvoiceMaking {

  private final Areas areas;
  private final YearStates years;
  private final MonthlyShares shares;
  private final InvoiceSeries series;
  private final InvoiceDrafting drafting;
  private final InvoiceTable invoices;
  private final InvoiceKeeping keeping;

  InvoiceMaking(
      Areas areas,
      YearStates years,
      MonthlyShares shares,
      InvoiceSeries series,
      InvoiceDrafting drafting,
      InvoiceTable invoices,
      InvoiceKeeping keeping) {
    this.areas = areas;
    this.years = years;
    this.shares = shares;
    this.series = series;
    this.drafting = drafting;
    this.invoices = invoices;
    this.keeping = keeping;
  }

  @Transactional(readOnly = true)
  public SortedSet<Integer> unmadeMonths(CostYear year) {
    Map<Charge, Euro> dues =
        shares.all(year).stream()
            .collect(
                Collectors.toMap(
                    share -> new Charge(share.municipality(), share.month()),
                    MonthlyShare::amount,
                    Euro::add));
    dues.values().removeIf(Euro.ZERO::equals);
    invoices.of(year).stream()
        .filter(one -> one.purpose() == Purpose.MONTHLY)
        .forEach(one -> dues.remove(new Charge(one.municipality(), one.from().getMonthValue())));
    return dues.keySet().stream().map(Charge::month).collect(Collectors.toCollection(TreeSet::new));
  }

  @Transactional(noRollbackFor = InvalidInputException.class)
  public List<String> monthly(CostYear year, int month) {
    if (month < 1 || month > 12) {
      throw InvalidInputException.of("month", "invoice-month");
    }
    var batch = new Batch(area(year), year, month, Purpose.MONTHLY);
    YearState state = years.hold(year);
    InvoiceSeries.Numbers numbers = series.hold(batch.area().host().code(), year);
    SortedMap<MunicipalityCode, SortedMap<CostKind, Euro>> dues = new TreeMap<>();
    for (MonthlyShare share : shares.of(year, month)) {
      add(dues, share.municipality(), share.kind(), share.amount());
    }
    return make(batch, state, dues, numbers);
  }

  @Transactional(noRollbackFor = InvalidInputException.class)
  public List<String> settlement(CostYear year, List<Difference> differences) {
    var batch = new Batch(area(year), year, null, Purpose.SETTLEMENT);
    YearState state = years.hold(year);
    InvoiceSeries.Numbers numbers = series.hold(batch.area().host().code(), year);
    SortedMap<MunicipalityCode, SortedMap<CostKind, Euro>> dues = new TreeMap<>();
    for (Difference difference : differences) {
      add(dues, difference.municipality(), difference.kind(), difference.due());
    }
    return make(batch, state, dues, numbers);
  }

  private List<String> make(
      Batch batch,
      YearState state,
      SortedMap<MunicipalityCode, SortedMap<CostKind, Euro>> dues,
      InvoiceSeries.Numbers numbers) {
    SortedMap<MunicipalityCode, String> made = new TreeMap<>();
    for (Municipality one : batch.area().municipalities()) {
      invoices.inSlot(batch.slot(one.code())).ifPresent(number -> made.put(one.code(), number));
    }
    dues.keySet().removeAll(made.keySet());
    dues.values().forEach(kinds -> kinds.values().removeIf(Euro.ZERO::equals));
    dues.values().removeIf(SortedMap::isEmpty);
    if (state == YearState.CLOSED && !dues.isEmpty()) {
      throw new ConflictException("The year is closed");
    }
    List<DraftedInvoice> drafts = drafting.draft(batch, dues, numbers);
    keeping.keep(batch.year(), drafts);
    numbers.keep();
    drafts.forEach(one -> made.put(one.invoice().municipality(), one.invoice().number()));
    return List.copyOf(made.values());
  }

  private static void add(
      SortedMap<MunicipalityCode, SortedMap<CostKind, Euro>> dues,
      MunicipalityCode municipality,
      CostKind kind,
      Euro amount) {
    dues.computeIfAbsent(municipality, none -> new TreeMap<>()).merge(kind, amount, Euro::add);
  }

  private Area area(CostYear year) {
    return areas.find(year.area()).orElseThrow(() -> new NotFoundException("area"));
  }

  /** What a municipality is charged once. */
  private record Charge(MunicipalityCode municipality, int month) {}
}
