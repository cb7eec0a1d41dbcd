package fi.polku.costs.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.decisions.Decisions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An area nobody has heard of, whose process owner has written a table and changed it. */
class AgreementTablesTest {

  private static final String TABLE = "kustannustenjako-kainuu";

  private final Decisions decisions = mock(Decisions.class);
  private final Agreements agreements = new AgreementTables(decisions);

  @BeforeEach
  void tables() {
    when(decisions.findInForce(eq(TABLE), any()))
        .thenAnswer(
            asked ->
                Optional.of(
                    asked.<LocalDate>getArgument(1).isBefore(LocalDate.of(2026, 7, 1)) ? 1 : 2));
    when(decisions.answers(eq(TABLE), eq(1), any(), any()))
        .thenReturn(Map.of("kayttotalous", List.of(row("vaesto", "1"))));
    when(decisions.answers(eq(TABLE), eq(2), any(), any()))
        .thenReturn(Map.of("kayttotalous", List.of(row("vaesto", "0.5"), row("metsapinta", 0.5))));
  }

  private static Map<String, Object> row(String criterion, Object weight) {
    return Map.of(
        "menetelma", "PERUSTEILLA", "peruste", criterion, "paino", weight, "ajankohta", "UUSIN");
  }

  /** A version that comes into force in the middle of a year is of the next one. */
  @Test
  void aChangeIsOfTheYearsAfterItAndOldYearsStayAsTheyWere() {
    assertThat(grounds(2026)).extracting(Ground::weight).containsExactly(BigDecimal.ONE);
    assertThat(grounds(2027))
        .extracting(Ground::weight)
        .containsExactly(new BigDecimal("0.5"), new BigDecimal("0.5"));
    assertThat(grounds(2027)).extracting(Ground::budgetTiming).containsOnly(Timing.LATEST);
    assertThat(agreements.of(new CostYear("kainuu", 2026)).version()).isEqualTo(1);
    assertThat(agreements.of(new CostYear("kainuu", 2027)).version()).isEqualTo(2);
    verify(decisions, times(2)).answers(any(), anyInt(), any(), any());
  }

  @Test
  void whatHasNoNameIsToldByItsId() {
    Term term = agreements.of(new CostYear("kainuu", 2026)).term(CostKind.OPERATIONS);

    assertThat(term.name().fi()).isEqualTo("kayttotalous");
    assertThat(term.reason().fi()).isEqualTo("kayttotalous");
  }

  @Test
  void aTableThatNobodyCheckedIsNotFollowed() {
    when(decisions.answers(eq(TABLE), eq(1), any(), any()))
        .thenReturn(Map.of("kayttotalous", List.of(row("vaesto", "0.9"))));

    assertThatThrownBy(() -> grounds(2026)).hasMessageContaining("SUM").hasMessageContaining("0.9");
  }

  private List<Ground> grounds(int year) {
    return agreements.of(new CostYear("kainuu", year)).term(CostKind.OPERATIONS).grounds();
  }
}
