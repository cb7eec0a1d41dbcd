package fi.polku.costs.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.costs.allocation.Proportions.Weighed;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for any weights, criteria, sums and signs. */
class ProportionsPropertiesTest {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  @Property
  void sharesAddUp(@ForAll("criteria") List<Weighed> criteria, @ForAll long cents) {
    assertThat(Arrays.stream(Proportions.of(criteria).share(cents)).sum()).isEqualTo(cents);
  }

  @Property(tries = 3000)
  void quickSharesAreTheExactOnes(
      @ForAll("criteria") List<Weighed> criteria, @ForAll long cents, @ForAll("sums") long usual) {
    Proportions proportions = Proportions.of(criteria);

    assertThat(proportions.share(cents)).containsExactly(proportions.shareExactly(cents));
    assertThat(proportions.share(usual)).containsExactly(proportions.shareExactly(usual));
    assertThat(proportions.share(usual % 1000))
        .containsExactly(proportions.shareExactly(usual % 1000));
  }

  @Property
  void everyShareIsWithinACentOfTheExact(
      @ForAll("criteria") List<Weighed> criteria, @ForAll("sums") long cents) {
    long[] shares = Proportions.of(criteria).share(cents);

    for (int i = 0; i < shares.length; i++) {
      BigDecimal difference = new Euro(shares[i]).amount().subtract(exact(criteria, cents, i));
      assertThat(difference.abs()).isLessThan(CENT);
    }
  }

  /** Counted another way: each criterion's part by itself, in decimals. */
  private static BigDecimal exact(List<Weighed> criteria, long cents, int index) {
    return criteria.stream()
        .map(
            one ->
                one.weight()
                    .multiply(BigDecimal.valueOf(cents, 2))
                    .multiply(one.figures().get(index))
                    .divide(
                        one.figures().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                        40,
                        RoundingMode.HALF_EVEN))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property
  void theOrderOfCriteriaDoesNotMatter(
      @ForAll("criteria") List<Weighed> criteria, @ForAll long cents) {
    List<Weighed> reversed = new ArrayList<>(criteria);
    Collections.reverse(reversed);

    assertThat(Proportions.of(reversed).share(cents))
        .containsExactly(Proportions.of(criteria).share(cents));
  }

  /** Whoever stands where gets the same, but for cents between those whose remainders are equal. */
  @Property
  void theOrderOfMunicipalitiesMovesOnlyCentsOfEqualRemainders(
      @ForAll("criteria") List<Weighed> criteria, @ForAll("sums") long cents) {
    Proportions one = Proportions.of(criteria);
    Proportions other = Proportions.of(criteria.stream().map(this::reversed).toList());
    long[] shares = one.share(cents);
    long[] mirrored = other.share(cents);
    var sum = new Euro(cents);

    for (int i = 0; i < shares.length; i++) {
      int there = shares.length - 1 - i;
      boolean moved = shares[i] != mirrored[there];
      boolean tied = moved && hasEqual(one, sum, i, shares.length);
      assertThat(!moved || tied).isTrue();
      assertThat(one.exact(sum, i)).isEqualTo(other.exact(sum, there));
    }
  }

  private static boolean hasEqual(Proportions shared, Euro sum, int index, int count) {
    return IntStream.range(0, count)
        .filter(i -> i != index)
        .anyMatch(i -> shared.remainder(sum, i).equals(shared.remainder(sum, index)));
  }

  private Weighed reversed(Weighed criterion) {
    List<BigDecimal> figures = new ArrayList<>(criterion.figures());
    Collections.reverse(figures);
    return new Weighed(criterion.weight(), figures);
  }

  @Property
  void scaledFiguresShareTheSame(
      @ForAll("criteria") List<Weighed> criteria,
      @ForAll long cents,
      @ForAll @IntRange(max = 3) int scaled,
      @ForAll @LongRange(min = 1, max = 1_000_000_007) long factor) {
    List<Weighed> all =
        IntStream.range(0, criteria.size())
            .mapToObj(
                i ->
                    scaled == 0 || scaled == i + 1
                        ? times(criteria.get(i), factor)
                        : criteria.get(i))
            .toList();

    assertThat(Proportions.of(all).share(cents))
        .containsExactly(Proportions.of(criteria).share(cents));
  }

  private static Weighed times(Weighed criterion, long factor) {
    BigDecimal by = BigDecimal.valueOf(factor, 3);
    return new Weighed(criterion.weight(), criterion.figures().stream().map(by::multiply).toList());
  }

  @Property
  void aCreditMirrorsItsDebit(
      @ForAll("criteria") List<Weighed> criteria, @ForAll("sums") long cents) {
    long[] debit = Proportions.of(criteria).share(cents);
    long[] credit = Proportions.of(criteria).share(-cents);

    assertThat(credit).containsExactly(Arrays.stream(debit).map(share -> -share).toArray());
  }

  @Provide
  Arbitrary<Long> sums() {
    return Arbitraries.longs().between(-100_000_000_000_000L, 100_000_000_000_000L);
  }

  @Provide
  Arbitrary<List<Weighed>> criteria() {
    Arbitrary<Integer> municipalities = Arbitraries.integers().between(1, 30);
    Arbitrary<List<BigDecimal>> weights =
        Arbitraries.integers()
            .between(1, 98)
            .list()
            .ofSize(2)
            .map(ProportionsPropertiesTest::weights);
    return municipalities.flatMap(
        count ->
            weights.flatMap(
                all ->
                    figures(count)
                        .list()
                        .ofSize(all.size())
                        .map(
                            figures ->
                                IntStream.range(0, all.size())
                                    .mapToObj(i -> new Weighed(all.get(i), figures.get(i)))
                                    .toList())));
  }

  /** One to three weights that sum to one. */
  private static List<BigDecimal> weights(List<Integer> cuts) {
    int first = Math.min(cuts.get(0), cuts.get(1));
    int second = Math.max(cuts.get(0), cuts.get(1));
    return IntStream.of(first, second - first, 100 - second)
        .filter(weight -> weight > 0)
        .mapToObj(weight -> BigDecimal.valueOf(weight, 2))
        .toList();
  }

  private static Arbitrary<List<BigDecimal>> figures(int count) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("9999999"))
        .ofScale(3)
        .list()
        .ofSize(count)
        .filter(all -> all.stream().anyMatch(figure -> figure.signum() > 0));
  }
}
