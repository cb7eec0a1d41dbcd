package fi.polku.costs.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostImport.State;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.sheets.SheetProblem;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.PolkuTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of costs are booked as a whole or not at all. */
@PolkuTest
class CostImportsTest {

  private static final String HEADER = "kunta;kustannuslaji;palvelu;kuukausi;summa;tosite;selite\n";
  private static final MunicipalityCode II = MunicipalityCode.of("139");
  private static final CostKind SUBSIDY = new CostKind("palkkatuki");

  @Autowired CostImports imports;
  @Autowired ImportTable table;
  @Autowired Journal journal;

  @Test
  void booksEveryRowOnceAndTheFileOnce() throws IOException {
    var year = new CostYear("oulu", 2081);
    String file =
        HEADER
            + "139;palkkatuki;;2081-03;1 234,50;A1;Palkkatuki\n"
            + "Ii;;palkkatuki;3;-0,5;A2;Oikaisu\n"
            + "564;palkkatuki;;12;10;A3;\n";

    CostImport done = over(year, file, StandardCharsets.UTF_8);

    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.rowsTotal()).isEqualTo(3);
    assertThat(journal.caused(year, SUBSIDY))
        .isEqualTo(Map.of(II, new Euro(123_400), MunicipalityCode.of("564"), new Euro(1000)));
    assertThatThrownBy(() -> begin(year, file, StandardCharsets.UTF_8))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("cost-import-again");
    assertThat(over(year, file + "139;palkkatuki;;1;5;A4;\n", StandardCharsets.UTF_8).problems())
        .extracting(SheetProblem::row, SheetProblem::code)
        .containsExactlyInAnyOrder(
            tuple(2, "cost-voucher-booked"),
            tuple(3, "cost-voucher-booked"),
            tuple(4, "cost-voucher-booked"));
  }

  @Test
  void oneBadRowOfAHundredThousandBooksNothing() throws IOException {
    var year = new CostYear("oulu", 2082);
    String rows =
        IntStream.rangeClosed(2, 100_001)
            .mapToObj(
                row ->
                    row == 77_777
                        ? "139;palkkatuki;;2082-02;12x;B" + row + ";rivi\n"
                        : "139;palkkatuki;;2082-02;1,01;B" + row + ";rivi\n")
            .collect(Collectors.joining("", HEADER, ""));

    CostImport refused = over(year, rows, StandardCharsets.UTF_8);

    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.problemCount()).isEqualTo(1);
    assertThat(refused.problems())
        .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
        .containsExactly(tuple(77_777, "summa", "number"));
    assertThat(journal.balances(year, Account.COSTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          139;palkkatuki;;13;1;C1;            | kuukausi      | cost-month
          139;palkkatuki;;2083-03-15;1;C1;    | kuukausi      | cost-month
          139;palkkatuki;;2082-03;1;C1;       | kuukausi      | cost-month-year
          139;palkkatuki;;;1;C1;              | kuukausi      | required
          999;palkkatuki;;3;1;C1;             | kunta         | cost-municipality-area
          ;palkkatuki;;3;1;C1;                | kunta         | cost-municipality-needed
          139;;;3;1;C1;                       | kustannuslaji | cost-kind-or-service
          139;lentoliput;;3;1;C1;             | kustannuslaji | cost-kind-not-agreed
          139;;kahvi;3;1;C1;                  | palvelu       | cost-service-unknown
          139;palkkatuki;;3;1.234;C1;         | summa         | number-ambiguous
          139;palkkatuki;;3;1,234;C1;         | summa         | number-ambiguous
          139;palkkatuki;;3;1,2345;C1;        | summa         | cost-amount-decimals
          139;palkkatuki;;3;0,00;C1;          | summa         | cost-amount-zero
          139;palkkatuki;;3;;C1;              | summa         | number-missing
          139;palkkatuki;;3;99999999999999;C1;| summa         | cost-amount-large
          139;palkkatuki;;3;1;;               | tosite        | required
          139;palkkatuki;;3;1;C0;             | tosite        | cost-voucher-twice
          139;palkkatuki;;3;1;C1;131052-308T  | selite        | cost-text-person
          """)
  void tellsWhatIsWrongWithARow(String row, String column, String code) throws IOException {
    var year = new CostYear("oulu", 2083);

    CostImport refused =
        over(
            year, HEADER + "139;palkkatuki;;3;1;C0;hyvä\n" + row + "\n", Charset.forName("Cp1252"));

    assertThat(refused.state()).isEqualTo(State.REFUSED);
    assertThat(refused.problems())
        .extracting(SheetProblem::row, SheetProblem::column, SheetProblem::code)
        .containsExactly(tuple(3, column, code));
  }

  @Test
  void sameFileTwiceAtOnceIsBookedOnce() throws IOException {
    var year = new CostYear("oulu", 2084);
    String file = HEADER + "139;palkkatuki;;3;1;D1;\n";

    UUID first = begin(year, file, StandardCharsets.UTF_8);
    UUID second = beginIfNew(year, file, first);

    assertThat(List.of(over(year, first).state(), over(year, second).state()))
        .contains(State.DONE)
        .doesNotContain(State.FAILED);
    assertThat(journal.caused(year, SUBSIDY)).isEqualTo(Map.of(II, new Euro(100)));
  }

  /** The second asker may come before or after the first file has been booked. */
  private UUID beginIfNew(CostYear year, String file, UUID first) throws IOException {
    try {
      return begin(year, file, StandardCharsets.UTF_8);
    } catch (InvalidInputException again) {
      assertThat(again).hasMessage("cost-import-again");
      return first;
    }
  }

  private CostImport over(CostYear year, String file, Charset charset) throws IOException {
    return over(year, begin(year, file, charset));
  }

  private CostImport over(CostYear year, UUID id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> imports.get(year, id), one -> one.state().isOver());
  }

  private UUID begin(CostYear year, String file, Charset charset) throws IOException {
    return imports.begin(year, "kulut.csv", new ByteArrayInputStream(file.getBytes(charset)));
  }
}
