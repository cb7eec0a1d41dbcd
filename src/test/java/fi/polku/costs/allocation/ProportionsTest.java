package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exact shares on known figures and at the limits. */
class ProportionsTest {

  /** PORVOO 1 and 4; unemployed = labour force × share. Counted apart with exact fractions. */
  @Test
  void sharesTheFiguresOfPorvoo() {
    Proportions porvoo =
        Proportions.of(
            List.of(
                weighed("0.45", "2764", "1336", "7850", "945", "1065", "29388"),
                weighed("0.45", "153.216", "104.58", "691.748", "76.084", "69.916", "2319.504"),
                weighed("0.10", "164", "173", "720", "67", "54", "4054")));

    assertThat(porvoo.share(1_000_000_000L))
        .containsExactly(
            52_017_155L, 30_956_207L, 186_404_574L, 21_116_291L, 21_300_797L, 688_204_976L);
    assertThat(porvoo.exact(new Euro(1_000_000_000L), 0)).isEqualTo("520171.549623823038");
    assertThat(porvoo.remainder(new Euro(1_000_000_000L), 3)).isEqualTo("0.409468426584");
  }

  /** PIRKANMAA J3: the state contribution of the three groups is that of the whole. */
  @Test
  void pirkanmaasThreeGroupsAddUp() {
    Proportions groups = Proportions.of(List.of(weighed("1", "33196037", "15290171", "11995719")));

    assertThat(groups.share(Euro.of("60481927")))
        .containsExactly(Euro.of("33196037"), Euro.of("15290171"), Euro.of("11995719"));
  }

  @Test
  void ofEqualRemaindersTheFirstGetsTheCent() {
    Proportions thirds = Proportions.of(List.of(weighed("1", "1", "1", "1")));

    assertThat(thirds.share(100)).containsExactly(34, 33, 33);
    assertThat(thirds.share(101)).containsExactly(34, 34, 33);
    assertThat(thirds.share(-100)).containsExactly(-34, -33, -33);
    assertThat(thirds.share(1)).containsExactly(1, 0, 0);
    assertThat(thirds.share(0)).containsExactly(0, 0, 0);
  }

  @Test
  void theLargestRemainderGetsTheCentWhoeverComesFirst() {
    assertThat(Proportions.of(List.of(weighed("1", "1", "2"))).share(100)).containsExactly(33, 67);
    assertThat(Proportions.of(List.of(weighed("1", "2", "1"))).share(100)).containsExactly(67, 33);
  }

  @Test
  void nobodyGetsACentForNothing() {
    assertThat(Proportions.of(List.of(weighed("1", "0", "1", "1"))).share(1))
        .containsExactly(0, 1, 0);
  }

  @Test
  void tellsWhoWasRoundedUp() {
    Proportions thirds = Proportions.of(List.of(weighed("1", "1", "1", "1")));
    Euro debit = new Euro(100);
    Euro credit = new Euro(-100);

    assertThat(thirds.roundedUp(debit, new Euro(34), 0)).isTrue();
    assertThat(thirds.roundedUp(debit, new Euro(33), 1)).isFalse();
    assertThat(thirds.roundedUp(credit, new Euro(-34), 0)).isTrue();
    assertThat(thirds.roundedUp(credit, new Euro(-33), 1)).isFalse();
    assertThat(thirds.exact(credit, 0)).isEqualTo("-0.333333333333");
    assertThat(thirds.remainder(credit, 0)).isEqualTo("0.333333333333");
    assertThat(thirds.proportion(0)).isEqualTo("0.333333333333");
  }

  /** What somebody caused may be negative after corrections. */
  @Test
  void aNegativeFigureTakesItsShareBack() {
    Proportions caused = Proportions.of(List.of(weighed("1", "100.00", "-10.00")));

    assertThat(caused.share(9_000)).containsExactly(10_000, -1_000);
    assertThat(caused.share(1)).containsExactly(1, 0);
    assertThat(Proportions.of(List.of(weighed("1", "-3", "1"))).share(-200))
        .containsExactly(-300, 100);
  }

  @Test
  void theLargestSumsAndFiguresAreShared() {
    Proportions huge =
        Proportions.of(
            List.of(
                weighed("0.999999999999", "999999999999999.999999", "1", "0.000001"),
                weighed("0.000000000001", "1", "999999999999999", "1")));

    assertThat(Arrays.stream(huge.share(Long.MAX_VALUE)).sum()).isEqualTo(Long.MAX_VALUE);
    assertThat(Arrays.stream(huge.share(Long.MIN_VALUE)).sum()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void weightsMustSumToExactlyOne() {
    List<Proportions.Weighed> less = List.of(weighed("0.45", "1"), weighed("0.54", "1"));
    List<Proportions.Weighed> more = List.of(weighed("0.5", "1"), weighed("0.500000000001", "1"));

    assertThatThrownBy(() -> Proportions.of(less)).hasMessage("Weights sum to 0.99");
    assertThatThrownBy(() -> Proportions.of(more)).hasMessage("Weights sum to 1.000000000001");
    assertThatThrownBy(() -> Proportions.of(List.of())).hasMessage("Weights sum to 0");
  }

  @Test
  void neverDividesByZero() {
    assertThatThrownBy(() -> weighed("1", "0", "0.00")).hasMessage("Figures sum to zero");
  }

  @Test
  void criteriaMustBeOfTheSameMunicipalities() {
    List<Proportions.Weighed> criteria = List.of(weighed("0.5", "1"), weighed("0.5", "1", "1"));

    assertThatThrownBy(() -> Proportions.of(criteria)).hasMessage("Figures of different numbers");
  }

  static Proportions.Weighed weighed(String weight, String... figures) {
    return new Proportions.Weighed(
        new BigDecimal(weight), Arrays.stream(figures).map(BigDecimal::new).toList());
  }
}
