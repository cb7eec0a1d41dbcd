package fi.polku.costs.invoices;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.MonthlyShare;
import fi.polku.costs.budget.MonthlyShares;
import fi.polku.costs.budget.YearStates;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.costs.journal.Journal;
import fi.polku.national.billing.Invoicing;
import fi.polku.shared.Attempts;
import fi.polku.shared.Euro;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The invoices of a year of the area Porvoo that is the test's own, with shares that it gives. */
final class InvoiceWorld {

  static final CostKind JOINT = CostKind.OPERATIONS;
  static final CostKind PREPARATION = new CostKind("valmistelu");
  static final String HOST = "638";

  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  final CostYear year = new CostYear("porvoo", YEARS.getAndIncrement());
  final List<MonthlyShare> shares = new ArrayList<>();
  final Parties parties;
  final InvoiceTable table;
  final InvoiceStates states;
  final Journal journal;
  final TransactionTemplate transaction;
  final CostInvoices invoices;

  private final Areas areas;
  private final InvoiceMaking making;

  InvoiceWorld(ApplicationContext app) {
    this.areas = app.getBean(Areas.class);
    this.parties = app.getBean(Parties.class);
    this.table = app.getBean(InvoiceTable.class);
    this.states = app.getBean(InvoiceStates.class);
    this.journal = app.getBean(Journal.class);
    this.transaction = new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    this.invoices = app.getBean(CostInvoices.class);
    var texts = new InvoiceTexts(app.getBean(MessageSource.class), new SomeAgreements());
    this.making =
        new InvoiceMaking(
            areas,
            app.getBean(YearStates.class),
            new GivenShares(),
            app.getBean(InvoiceSeries.class),
            new InvoiceDrafting(
                parties,
                table,
                texts,
                app.getBean(Invoicing.class),
                app.getBean(FinvoiceForm.class),
                app.getBean(Clock.class)),
            table,
            new InvoiceKeeping(table, states, new InvoiceBooking(journal, texts), areas));
    if (parties.of(year.area()).size() < 6) {
      areas.find(year.area()).orElseThrow().municipalities().forEach(this::save);
    }
  }

  /** With the invoices of January made: two, and the host's own voucher. */
  static InvoiceWorld ofJanuary(ApplicationContext app) {
    InvoiceWorld world = new InvoiceWorld(app);
    world
        .share("434", JOINT, 1, "1234,50")
        .share("018", JOINT, 1, "99")
        .share("638", JOINT, 1, "7");
    world.make(1);
    return world;
  }

  private void save(Municipality one) {
    parties.save(year.area(), details(one.code().value(), BusinessIds.next().value()), "testi");
  }

  static PartyDetails details(String municipality, @Nullable String businessId) {
    return new PartyDetails(
        municipality,
        "Kunta " + municipality,
        businessId,
        null,
        "003721291126",
        "Kirkkokatu 1",
        "06100",
        "Porvoo",
        municipality.equals("434") ? "sv" : "fi",
        "FI21 1234 5600 0007 85",
        "NDEAFIHH",
        "14",
        "8,0");
  }

  InvoiceWorld share(String municipality, CostKind kind, int month, String euros) {
    shares.add(new MonthlyShare(MunicipalityCode.of(municipality), kind, month, Euro.of(euros)));
    return this;
  }

  List<String> make(int month) {
    return Attempts.untilAlone(
        () -> Objects.requireNonNull(transaction.execute(tx -> making.monthly(year, month))));
  }

  /** Makes a month and perhaps fails before the end of the transaction. */
  void makeOrFail(int month, boolean fails) {
    Attempts.untilAlone(
        () ->
            transaction.executeWithoutResult(
                tx -> {
                  making.monthly(year, month);
                  if (fails) {
                    throw new IllegalStateException("Failed on purpose");
                  }
                }));
  }

  List<String> settle(Difference... differences) {
    return Objects.requireNonNull(
        transaction.execute(tx -> making.settlement(year, List.of(differences))));
  }

  Difference difference(String municipality, CostKind kind, String actual, String paid) {
    return new Difference(MunicipalityCode.of(municipality), kind, Euro.of(actual), Euro.of(paid));
  }

  CostInvoice get(String number) {
    return table.find(year, number).orElseThrow();
  }

  String number(int place) {
    return "%s-%d-%04d".formatted(HOST, year.year(), place);
  }

  String voucher(int place) {
    return "%s-%d-M%04d".formatted(HOST, year.year(), place);
  }

  Euro balance(Account account) {
    return journal.balances(year, account).stream()
        .map(Balance::amount)
        .reduce(Euro.ZERO, Euro::add);
  }

  private final class GivenShares implements MonthlyShares {

    @Override
    public List<MonthlyShare> of(CostYear asked, int month) {
      return all(asked).stream().filter(share -> share.month() == month).toList();
    }

    @Override
    public List<MonthlyShare> all(CostYear asked) {
      return asked.equals(year) ? List.copyOf(shares) : List.of();
    }
  }

  private static final class SomeAgreements implements Agreements {

    @Override
    public Agreement of(CostYear asked) {
      return new Agreement(
          asked,
          1,
          List.of(
              new Term(
                  JOINT,
                  new LocalizedText("Käyttötalous", "Driftsekonomi", null),
                  Method.CRITERIA,
                  List.of(),
                  LocalizedText.same("PORVOO 4.2"))));
    }

    @Override
    public CostKind kindOf(String area, String service, LocalDate on) {
      return JOINT;
    }
  }
}
