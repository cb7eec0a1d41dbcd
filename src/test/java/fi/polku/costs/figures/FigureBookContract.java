package fi.polku.costs.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import fi.polku.areas.Areas;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.agreement.Timing;
import fi.polku.costs.figures.FigureProblem.Kind;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is promised of stored figures, whatever the database; each test has its own criterion. */
abstract class FigureBookContract {

  private static final String AREA = "porvoo";
  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final CostYear YEAR = new CostYear(AREA, 2026);

  @Autowired FigureBook book;
  @Autowired Figures figures;
  @Autowired Criteria criteria;
  @Autowired Areas areas;
  @Autowired Clock clock;

  private final Criterion own =
      new Criterion("oma-" + UUID.randomUUID().toString().substring(0, 8));

  @BeforeEach
  void addCriterion() {
    criteria.add(AREA, own.key(), "Oma peruste", "Egen grund", "vuoden-loppu", "talous");
  }

  @Test
  void newestCountsAndEarlierOnesCanBeAskedFor() {
    assertThat(find(null).problems())
        .hasSize(6)
        .allMatch(one -> one.kind() == Kind.LATE && one.period().equals("2025-12-31"));

    enterAll("100", "Tilastokeskus");
    Instant before = clock.instant();
    await().until(() -> clock.instant().isAfter(before.plusMillis(1)));
    assertThat(book.enter(AREA, List.of(one("2025", "101.5")), "Korjaus", "talous")).isOne();

    FigureSet now = find(null);
    assertThat(now.values()).containsEntry(PORVOO, new BigDecimal("101.5")).hasSize(6);
    assertThat(now.source().fi()).startsWith("Korjaus; Tilastokeskus, 31.12.2025, luettu ");
    assertThat(now.source().sv()).startsWith("Korjaus; Statistikcentralen, 31.12.2025, läst ");
    assertThat(now.source().en()).startsWith("Korjaus; Statistics Finland, 31.12.2025, read ");
    assertThat(find(before).values()).containsEntry(PORVOO, new BigDecimal("100"));
    assertThat(book.history(AREA, own, PORVOO, "2025-12-31"))
        .extracting(KnownFigure::source)
        .containsExactly("Korjaus", "Tilastokeskus");
  }

  @Test
  void sameFigureAgainIsNoNews() {
    enterAll("7", "Tilastokeskus");

    assertThat(book.enter(AREA, List.of(one("2025-12-31", "7.000")), "Tilastokeskus", "talous"))
        .isZero();
  }

  @Test
  void doubtfulFigureWaitsForSomebodyWhoConfirmsIt() {
    book.enter(AREA, List.of(one("2024-12-31", "100")), "Tilastokeskus", "talous");
    enterAll("200", "Tilastokeskus");
    assertThat(find(null).problems())
        .containsExactly(new FigureProblem(own, PORVOO, "2025-12-31", Kind.DOUBTFUL));
    Instant before = clock.instant();
    await().until(() -> clock.instant().isAfter(before.plusMillis(1)));
    long id = book.history(AREA, own, PORVOO, "2025-12-31").get(0).id();

    assertThat(book.confirm("oulu", id, "talous")).isFalse();
    assertThat(book.confirm(AREA, id, "talous")).isTrue();
    assertThat(book.confirm(AREA, id, "toinen")).isFalse();

    assertThat(find(null).problems()).isEmpty();
    assertThat(find(before).problems()).hasSize(1);
  }

  @Test
  void twoMayConfirmAtOnce() throws Exception {
    book.enter(AREA, List.of(one("2025-12-31", "100")), "Tilastokeskus", "talous");
    long id = book.history(AREA, own, PORVOO, "2025-12-31").get(0).id();

    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> confirming = () -> book.confirm(AREA, id, "talous");
      List<Future<Boolean>> said = both.invokeAll(List.of(confirming, confirming));
      assertThat(said.get(0).get() ^ said.get(1).get()).isTrue();
    } finally {
      both.shutdown();
    }
  }

  @Test
  void wrongOnesAreRefusedAllTogether() {
    List<EnteredFigure> wrong =
        List.of(
            one("2025", "1"),
            one("2025-12-31", "2"),
            one("2024", "-1"),
            one("2023", "0.1234567"),
            one("2022", "1234567890123"),
            one("2099", "1"),
            new EnteredFigure(
                own, MunicipalityCode.of("564"), FigurePeriod.of("2021"), BigDecimal.ONE),
            new EnteredFigure(
                new Criterion("tuntematon"), PORVOO, FigurePeriod.of("2021"), BigDecimal.ONE));

    assertThatThrownBy(() -> book.enter(AREA, wrong, " ", "talous"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(FieldProblem::field, FieldProblem::code)
                    .containsExactlyInAnyOrder(
                        tuple("source", "required"),
                        tuple("figures[1].municipality", "figure-twice"),
                        tuple("figures[2].value", "figure-negative"),
                        tuple("figures[3].value", "figure-decimals"),
                        tuple("figures[4].value", "figure-large"),
                        tuple("figures[5].period", "figure-period-future"),
                        tuple("figures[6].municipality", "municipality-not-of-area"),
                        tuple("figures[7].criterion", "criterion-unknown")));
    assertThat(book.history(AREA, own, PORVOO, "2025-12-31")).isEmpty();
  }

  @Test
  void ownCriterionHasItsOwnName() {
    assertThat(criteria.nameOf(AREA, own).sv()).isEqualTo("Egen grund");
    assertThat(criteria.nameOf("oulu", own).fi()).isEqualTo(own.key().replace('-', ' '));
    assertThatThrownBy(() -> criteria.add(AREA, "vaesto", "", "N", "x", "talous"))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(FieldProblem::field)
                    .containsExactly("nameFi", "rhythm", "key"));
  }

  private void enterAll(String value, String source) {
    List<EnteredFigure> all =
        areas.find(AREA).orElseThrow().municipalities().stream()
            .map(
                municipality ->
                    new EnteredFigure(
                        own,
                        municipality.code(),
                        FigurePeriod.of("2025-12-31"),
                        new BigDecimal(value)))
            .toList();
    assertThat(book.enter(AREA, all, source, "talous")).isEqualTo(6);
  }

  private EnteredFigure one(String period, String value) {
    return new EnteredFigure(own, PORVOO, FigurePeriod.of(period), new BigDecimal(value));
  }

  private FigureSet find(@Nullable Instant known) {
    return figures.find(YEAR, own, Timing.END_OF_PREVIOUS_YEAR, known);
  }
}
