package fi.polku.costs.budget;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.journal.Account;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Money of years over a database of its own and an agreement with every method. */
final class Books {

  static final CostKind COMMON = CostKind.OPERATIONS;
  static final CostKind CAUSED = new CostKind("palkkatuki");
  static final CostKind OWN = new CostKind("lahipalvelut");
  static final CostKind SHOWN = new CostKind("poistot");
  static final List<String> CODES = List.of("018", "407", "434", "504", "616", "638");

  final PaperJournal journal = new PaperJournal();
  final PlainAllocations allocations = new PlainAllocations(area());
  final MonthlyShares months;
  final KeptAllocations kept;
  final CostYears years;

  Books() {
    var source =
        new SimpleDriverDataSource(
            new org.h2.Driver(), "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V265__cost_years.sql"))
        .execute(source);
    var batches = new JdbcTemplate(source);
    var jdbc = JdbcClient.create(batches);
    var yearTable = new YearTable(jdbc, Clock.systemUTC());
    var entries = new BudgetEntries(jdbc, batches);
    var monthTable = new MonthShareTable(jdbc, batches);
    var allocationTable =
        new AllocationTable(jdbc, batches, JsonMapper.builder().findAndAddModules().build());
    var texts = new StaticMessageSource();
    texts.setUseCodeAsDefaultMessage(true);
    var shares =
        new YearShares(agreements(), allocations, new CauseShares(texts), new OneArea(area()));
    var books = new YearBooks(journal);
    months = monthTable;
    kept = allocationTable;
    years =
        new KeptYears(
            yearTable,
            entries,
            new BudgetActs(
                yearTable,
                entries,
                monthTable,
                allocationTable,
                new BudgetRules(shares),
                shares,
                books),
            new YearEndActs(
                yearTable,
                new Settlement(shares, books),
                new SettlementTable(jdbc, batches),
                allocationTable,
                books));
  }

  void approved(CostYear year, BudgetLine... lines) {
    years.draft(year, List.of(lines), "talous");
    years.send(year);
    years.approve(year, "Lautakunta 12.11. § 88");
  }

  /** Charges a month as its invoices would. */
  void invoice(CostYear year, int month) {
    months
        .of(year, month)
        .forEach(
            share ->
                journal.book(
                    year,
                    share.municipality().value().equals("638")
                        ? Account.INTERNAL
                        : Account.RECEIVABLES,
                    share.kind(),
                    share.municipality(),
                    month,
                    share.amount()));
  }

  void cost(CostYear year, CostKind kind, @Nullable String municipality, long cents) {
    journal.book(
        year,
        Account.COSTS,
        kind,
        municipality == null ? null : MunicipalityCode.of(municipality),
        1,
        new Euro(cents));
  }

  static BudgetLine line(CostKind kind, @Nullable String municipality, long cents) {
    return new BudgetLine(
        kind, municipality == null ? null : MunicipalityCode.of(municipality), new Euro(cents));
  }

  static Area area() {
    List<Municipality> all =
        CODES.stream()
            .map(code -> new Municipality(MunicipalityCode.of(code), LocalizedText.same(code)))
            .toList();
    return new Area("porvoo", LocalizedText.same("Porvoo"), all.get(all.size() - 1), all, Set.of());
  }

  private static Agreements agreements() {
    return new Agreements() {
      @Override
      public Agreement of(CostYear year) {
        return new Agreement(
            year,
            1,
            List.of(
                term(COMMON, Method.CRITERIA),
                term(CostKind.INVESTMENTS, Method.INHABITANTS),
                term(CAUSED, Method.CAUSE),
                term(OWN, Method.OWN_MUNICIPALITY),
                term(SHOWN, Method.NOT_SHARED)));
      }

      @Override
      public CostKind kindOf(String area, String service, LocalDate on) {
        return COMMON;
      }
    };
  }

  private static Term term(CostKind kind, Method method) {
    return new Term(
        kind,
        LocalizedText.same(kind.id()),
        method,
        List.<Ground>of(),
        LocalizedText.same("PORVOO 4"));
  }

  private record OneArea(Area area) implements Areas {

    @Override
    public List<Area> all() {
      return List.of(area);
    }

    @Override
    public Optional<Area> find(String id) {
      return Stream.of(area).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Area> areaOf(MunicipalityCode code) {
      return Stream.of(area).filter(one -> one.contains(code)).findFirst();
    }

    @Override
    public Optional<Municipality> municipality(MunicipalityCode code) {
      return area.municipalities().stream().filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
