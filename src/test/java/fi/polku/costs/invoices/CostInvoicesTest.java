package fi.polku.costs.invoices;

import static fi.polku.costs.invoices.InvoiceWorld.JOINT;
import static fi.polku.costs.invoices.InvoiceWorld.PREPARATION;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.groups.Tuple.tuple;

import fi.polku.costs.invoices.InvoicePrint.ShareGround;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Balance;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.ConflictException;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PaymentReference;
import fi.polku.testing.PolkuTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invoices are made, booked, sent and taken back, each once. */
@PolkuTest
class CostInvoicesTest {

  @Autowired ApplicationContext app;
  @Autowired JdbcClient jdbc;

  InvoiceWorld world;

  @BeforeEach
  void open() {
    world = new InvoiceWorld(app);
  }

  private static MunicipalityCode code(String text) {
    return MunicipalityCode.of(text);
  }

  @Test
  void monthBecomesNumberedBookedInvoices() {
    world
        .share("434", JOINT, 3, "1000,01")
        .share("434", PREPARATION, 3, "0,99")
        .share("638", JOINT, 3, "5000")
        .share("018", JOINT, 3, "0")
        .share("504", JOINT, 3, "-5")
        .share("616", JOINT, 4, "7");

    assertThatThrownBy(() -> world.make(3))
        .as("nothing to credit in Myrskylä")
        .isInstanceOf(InvalidInputException.class);
    world.shares.removeIf(share -> share.municipality().value().equals("504"));
    List<String> made = world.make(3);

    assertThat(made).containsExactly(world.number(1), world.voucher(1));
    CostInvoice invoice = world.get(world.number(1));
    assertThat(invoice.total()).isEqualTo(Euro.of("1001"));
    assertThat(invoice.dueOn()).isEqualTo(invoice.date().plusDays(14));
    assertThat(invoice.reference())
        .isEqualTo(PaymentReference.ofBase(world.year.year() + "6380001"));
    assertThat(world.table.rows(invoice.number()))
        .extracting(CostInvoiceRow::nameSv)
        .containsExactly(
            "Driftsekonomi, kommunandel 3/" + world.year.year(),
            "valmistelu, kommunandel 3/" + world.year.year());
    assertThat(world.journal.balances(world.year, Account.RECEIVABLES))
        .containsExactly(
            new Balance(JOINT, code("434"), 3, Euro.of("1000,01")),
            new Balance(PREPARATION, code("434"), 3, Euro.of("0,99")));
    assertThat(world.balance(Account.INTERNAL)).isEqualTo(Euro.of("5000"));
    assertThat(world.balance(Account.CONTRIBUTIONS)).isEqualTo(Euro.of("-6001"));
    assertThat(world.make(3)).as("again").isEqualTo(made);
    assertThat(world.table.of(world.year)).hasSize(2);
  }

  @Test
  void missingDetailsAreAllToldAndNothingIsMade() {
    world.share("434", JOINT, 1, "1").share("018", JOINT, 1, "1").share("638", JOINT, 1, "1");

    assertThatThrownBy(
            () ->
                world.transaction.executeWithoutResult(
                    tx -> {
                      tx.setRollbackOnly();
                      jdbc.sql("update cost_party set area = '-' where municipality <> '018'")
                          .update();
                      world.make(1);
                    }))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting("field", "code")
                    .containsExactly(
                        tuple("parties.638", "invoice-party-missing"),
                        tuple("parties.434", "invoice-party-missing")));
    assertThat(world.table.of(world.year)).isEmpty();
    assertThat(world.make(1)).contains(world.number(1), world.number(2), world.voucher(1));
  }

  @Test
  void invoiceIsTakenBackOnceAndMadeAnew() {
    world.share("434", JOINT, 1, "10,50").share("638", JOINT, 1, "4");
    world.make(1);
    assertThat(world.invoices.send(world.year, world.number(1)))
        .isInstanceOf(Outcome.Confirmed.class);

    String credit = world.invoices.credit(world.year, world.number(1), "Väärä summa");

    assertThat(credit).isEqualTo(world.number(2));
    assertThat(world.get(credit))
        .returns(DocumentType.CREDIT_NOTE, CostInvoice::document)
        .returns(Euro.of("-10,50"), CostInvoice::total)
        .returns(world.number(1), CostInvoice::original)
        .returns(InvoiceState.MADE, CostInvoice::state);
    assertThat(world.get(world.number(1)).creditedBy()).isEqualTo(credit);
    assertThat(world.balance(Account.RECEIVABLES)).isEqualTo(Euro.ZERO);
    assertThatThrownBy(() -> world.invoices.credit(world.year, world.number(1), "Taas"))
        .isInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> world.invoices.credit(world.year, credit, "Takaisin"))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> world.invoices.credit(world.year, world.number(1), " "))
        .isInstanceOf(InvalidInputException.class);
    assertThat(world.invoices.send(world.year, credit)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(world.make(1)).containsExactly(world.number(3), world.voucher(1));
    assertThat(world.balance(Account.RECEIVABLES)).isEqualTo(Euro.of("10,50"));
  }

  @Test
  void whatWasNeverSentIsCancelledWithItsCredit() {
    world.share("434", JOINT, 1, "10,50").share("638", JOINT, 1, "4");
    world.make(1);

    String credit = world.invoices.credit(world.year, world.number(1), "Väärä summa");

    assertThat(world.get(world.number(1)).state()).isEqualTo(InvoiceState.CANCELLED);
    assertThat(world.invoices.send(world.year, credit)).isEqualTo(new Outcome.Confirmed(null));
    assertThat(world.get(credit).state()).isEqualTo(InvoiceState.CANCELLED);
    String internal = world.invoices.credit(world.year, world.voucher(1), "Väärä summa");
    assertThat(internal).isEqualTo(world.voucher(2));
    assertThat(world.invoices.send(world.year, internal)).isEqualTo(new Outcome.Confirmed(null));
    assertThat(world.balance(Account.CONTRIBUTIONS)).isEqualTo(Euro.ZERO);
  }

  @Test
  void settlementChargesAndGivesBack() {
    world.share("434", JOINT, 1, "100").share("616", JOINT, 1, "100");
    world.make(1);

    List<String> made =
        world.settle(
            world.difference("434", JOINT, "90", "100"),
            world.difference("616", JOINT, "130", "100"),
            world.difference("616", PREPARATION, "5", "0"),
            world.difference("018", JOINT, "5", "5"),
            world.difference("407", JOINT, "5", "0"),
            world.difference("407", PREPARATION, "0", "5"),
            world.difference("638", JOINT, "0", "7"));

    assertThat(made)
        .containsExactly(world.voucher(1), world.number(3), world.number(4), world.voucher(2));
    assertThat(world.get(world.number(3)))
        .returns(Euro.of("-10"), CostInvoice::total)
        .returns(world.number(1), CostInvoice::original);
    assertThat(world.get(world.number(4)).total()).isEqualTo(Euro.of("35"));
    assertThat(world.get(world.voucher(1)).total()).isEqualTo(Euro.ZERO);
    assertThat(world.balance(Account.RECEIVABLES)).isEqualTo(Euro.of("225"));
    assertThat(world.balance(Account.INTERNAL)).isEqualTo(Euro.of("-7"));
  }

  @Test
  void settlementOfWhatCostNothingIsExplainedToo() {
    world.share("434", JOINT, 1, "100");
    world.make(1);
    world.settle(world.difference("434", JOINT, "0", "100"));
    CostInvoice credit = world.get(world.number(2));

    assertThat(
            app.getBean(ShareGrounds.class)
                .of(credit, world.table.rows(credit.number()), Language.FI))
        .singleElement()
        .extracting(ShareGround::sentence, as(STRING))
        .startsWith("Vuoden toteutunut osuus on 0,00")
        .contains("−100,00");
  }
}
