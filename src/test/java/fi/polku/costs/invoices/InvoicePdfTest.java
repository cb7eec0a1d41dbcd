package fi.polku.costs.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import fi.polku.shared.Iban;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.Ovt;
import fi.polku.shared.PaymentReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Invoices on paper say what they must, in both languages, however long their names are. */
class InvoicePdfTest {

  private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

  private final InvoicePdf pdf;

  InvoicePdfTest() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/costinvoices");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    this.pdf = new InvoicePdf(messages);
  }

  static Party party(String code, String name, String businessId, Party.@Nullable Account account) {
    var id = BusinessId.of(businessId);
    return new Party(
        1,
        MunicipalityCode.of(code),
        new InvoiceParty(
            id,
            name,
            Ovt.of(id),
            "003721291126",
            new InvoiceParty.PostalAddress("Äyräpäänkatu 1 B", "06100", "PORVOO")),
        Language.FI,
        account,
        Instant.EPOCH,
        "talous");
  }

  static InvoicePrint print(Language language, String buyer, int rows) {
    List<CostInvoiceRow> all =
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    new CostInvoiceRow(
                        CostKind.OPERATIONS,
                        "Käyttötalous, kuntaosuus 3/2026",
                        "Driftsekonomi, kommunandel 3/2026",
                        Euro.of("1234567,89")))
            .toList();
    var account =
        new Party.Account(Iban.of("FI2112345600000785"), "NDEAFIHH", 21, new BigDecimal("8.00"));
    var invoice =
        new CostInvoice(
            new CostYear("porvoo", 2026),
            "638-2026-0001",
            DocumentType.INVOICE,
            Purpose.MONTHLY,
            3,
            MunicipalityCode.of("434"),
            DATE,
            DATE.plusDays(21),
            PaymentReference.ofBase("20266380001"),
            all.stream().map(CostInvoiceRow::amount).reduce(Euro.ZERO, Euro::add),
            null,
            null,
            null,
            null,
            1,
            2L,
            InvoiceState.MADE,
            null,
            null,
            Instant.EPOCH);
    return new InvoicePrint(
        invoice,
        all,
        party("638", "Porvoon kaupunki", "0112038-9", account),
        party("434", buyer, "2077474-0", null),
        List.of(
            new InvoicePrint.ShareGround(
                CostKind.OPERATIONS,
                "Käyttötalous, kuntaosuus 3/2026",
                "Loviisan osuus on 24 %. ".repeat(30))),
        language);
  }

  private PdfReader read(InvoicePrint print) throws IOException {
    return new PdfReader(pdf.print(print));
  }

  private static String text(PdfReader reader, int page) throws IOException {
    return new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("[\\s\\u00a0]+", " ");
  }

  @Test
  void invoiceSaysWhatThePayerNeeds() throws IOException {
    PdfReader reader = read(print(Language.FI, "Loviisan kaupunki – Lovisa stad", 2));

    assertThat(reader.getNumberOfPages()).isEqualTo(2);
    assertThat(text(reader, 1))
        .contains("Lasku", "Porvoon kaupunki", "Äyräpäänkatu 1 B", "Loviisan kaupunki")
        .contains("638-2026-0001", "2.3.2026", "23.3.2026", "1.3.2026–31.3.2026")
        .contains("FI21 1234 5600 0007 85", "NDEAFIHH")
        .contains("2 469 135,78 €", "Arvonlisäveron soveltamisalan ulkopuolella");
    assertThat(text(reader, 2)).contains("Miten osuudet on laskettu", "24 %");
    assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("fi");
    assertThat(reader.getCatalog().getAsDict(PdfName.MARKINFO)).isNotNull();
    assertThat(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT)).isNotNull();
    assertThat(reader.getInfo().get("Title")).contains("Lasku 638-2026-0001 – Porvoon kaupunki");
  }

  @Test
  void lettersGoAlongInTheDocument() throws IOException {
    byte[] bytes = pdf.print(print(Language.FI, "Háhttoš ja Đenu, Ђорђе 中", 80));
    var reader = new PdfReader(bytes);

    assertThat(bytes).as("only the letters needed").hasSizeLessThan(120_000);
    assertThat(text(reader, 1)).contains("Háhttoš ja Đenu, Ђорђе ?");
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfDictionary fonts =
          reader.getPageN(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      assertThat(fonts.getKeys())
          .isNotEmpty()
          .allSatisfy(
              name ->
                  assertThat(
                          fonts
                              .getAsDict(name)
                              .getAsArray(PdfName.DESCENDANTFONTS)
                              .getAsDict(0)
                              .getAsDict(PdfName.FONTDESCRIPTOR)
                              .get(PdfName.FONTFILE2))
                      .isNotNull());
    }
  }

  @Test
  void swedishReadersReadSwedish() throws IOException {
    assertThat(text(read(print(Language.SV, "Lovisa stad", 1)), 1))
        .contains("Faktura", "Driftsekonomi, kommunandel 3/2026", "Förfallodag", "FO-nummer")
        .doesNotContain("Eräpäivä");
  }

  @Test
  void longNamesAndManyRowsStayOnTheirSheets() throws IOException {
    PdfReader reader = read(print(Language.FI, "Ä".repeat(70), 80));

    assertThat(reader.getNumberOfPages()).isGreaterThan(2);
    var all = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      all.append(text(reader, page)).append(' ');
    }
    assertThat(all.toString().split("Käyttötalous, kuntaosuus 3/2026", -1))
        .as("80 rows and the heading of their ground")
        .hasSize(82);
    assertThat(all).contains("Yhteensä 98 765 431,20 €").contains("Ä".repeat(33));
  }
}
