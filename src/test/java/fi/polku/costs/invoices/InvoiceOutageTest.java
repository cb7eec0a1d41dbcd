package fi.polku.costs.invoices;

import static fi.polku.costs.invoices.InvoiceWorld.JOINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.ConflictException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.PolkuTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While the operator fails, nothing is sent twice and nothing is lost. */
@PolkuTest
class InvoiceOutageTest {

  @Autowired ApplicationContext app;
  @Autowired JdbcClient jdbc;

  InvoiceWorld world;
  String number;

  @BeforeEach
  void open() {
    world = new InvoiceWorld(app);
    world.share("434", JOINT, 5, "12,34").share("638", JOINT, 5, "1");
    number = world.make(5).get(0);
  }

  @AfterEach
  void mend() {
    jdbc.sql("delete from sandbox_fault where system = 'billing'").update();
  }

  private void fail(String fault) {
    jdbc.sql("insert into sandbox_fault (system, fault, remaining) values ('billing', :fault, 1)")
        .param("fault", fault)
        .update();
  }

  /** The operator has got another invoice of the number. */
  private void takeAnother() {
    String seller =
        world.parties.of("porvoo").get(MunicipalityCode.of("638")).details().businessId().value();
    jdbc.sql(
            """
            insert into sandbox_invoice (external_id, reference, seller, number, received_at, content)
            values (:id, :reference, :seller, :number, current_timestamp, 'another')
            """)
        .param("id", "another:" + number)
        .param("reference", UUID.randomUUID())
        .param("seller", seller)
        .param("number", number)
        .update();
  }

  private long taken() {
    return jdbc.sql("select count(*) from sandbox_invoice where number = :number")
        .param("number", number)
        .query(Long.class)
        .single();
  }

  private String content() {
    return jdbc.sql("select content from sandbox_invoice where number = :number")
        .param("number", number)
        .query(String.class)
        .single();
  }

  private String finvoice() {
    return new String(
        app.getBean(InvoiceFiles.class).finvoice(world.get(number)), StandardCharsets.UTF_8);
  }

  @Test
  void lostAnswerIsFoundOut() {
    fail("DUPLICATE");
    assertThatThrownBy(() -> world.invoices.send(world.year, number))
        .isInstanceOf(RemoteFailure.class);

    assertThat(world.get(number).state()).isEqualTo(InvoiceState.SENDING);
    assertThatThrownBy(() -> world.invoices.credit(world.year, number, "Ei saa"))
        .as("not known whether it was sent")
        .isInstanceOf(ConflictException.class);
    assertThat(world.invoices.send(world.year, number)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(world.invoices.send(world.year, number)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(world.get(number).state()).isEqualTo(InvoiceState.SENT);
    assertThat(taken()).isEqualTo(1);
    assertThat(finvoice()).as("downloaded as it was sent").isEqualTo(content());
  }

  @Test
  void refusedInvoiceGoesByTheDetailsMendedSince() {
    takeAnother();

    assertThat(world.invoices.send(world.year, number))
        .isEqualTo(new Outcome.Refused("duplicate-number"));
    assertThat(world.get(number))
        .returns(InvoiceState.REFUSED, CostInvoice::state)
        .returns("duplicate-number", CostInvoice::refusal);
    jdbc.sql("delete from sandbox_invoice where number = :number").param("number", number).update();
    String mended = BusinessIds.next().value();
    world.parties.save("porvoo", InvoiceWorld.details("434", mended), "testi");

    assertThat(world.invoices.send(world.year, number)).isInstanceOf(Outcome.Confirmed.class);

    assertThat(content())
        .contains("<BuyerPartyIdentifier>" + mended + "<")
        .contains("<ArticleName>Driftsekonomi, kommunandel 5/");
  }

  @Test
  void whatIsSentIsFinvoice() throws Exception {
    Validator finvoice =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(InvoiceOutageTest.class.getResource("/national/contracts/finvoice-3.0.xsd"))
            .newValidator();
    world.invoices.send(world.year, number);
    number = world.invoices.credit(world.year, number, "Väärä summa");

    finvoice.validate(
        new StreamSource(new ByteArrayInputStream(finvoice().getBytes(StandardCharsets.UTF_8))));

    assertThat(finvoice())
        .contains("INV02", "<OriginalInvoiceNumber>" + world.number(1) + "<", ">-12,34<")
        .contains(">O<")
        .contains(world.year.year() + "0501</InvoicingPeriodStartDate>")
        .contains(world.year.year() + "0531</InvoicingPeriodEndDate>");
  }
}
