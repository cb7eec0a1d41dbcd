package fi.polku.costs.allocation;

import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A shared sum, municipality by municipality in the order of their codes.
 *
 * @param compared what it was shared by
 * @param left cents that rounding down left over
 */
record Shared(
    List<MunicipalityCode> municipalities,
    List<Compared> compared,
    Proportions proportions,
    Euro total,
    List<Euro> amounts,
    long left) {

  Shared(
      List<MunicipalityCode> municipalities,
      List<Compared> compared,
      Proportions proportions,
      Euro total) {
    this(municipalities, compared, proportions, total, proportions.share(total));
  }

  private Shared(
      List<MunicipalityCode> municipalities,
      List<Compared> compared,
      Proportions proportions,
      Euro total,
      List<Euro> amounts) {
    this(
        municipalities,
        compared,
        proportions,
        total,
        amounts,
        IntStream.range(0, amounts.size())
            .filter(i -> proportions.roundedUp(total, amounts.get(i), i))
            .count());
  }

  boolean roundedUp(int index) {
    return proportions.roundedUp(total, amounts.get(index), index);
  }

  boolean isWhole(int index) {
    return proportions.cut(total, index).signum() == 0;
  }

  /** Whether another with as large a remainder fared otherwise. */
  boolean isTied(int index) {
    BigInteger cut = proportions.cut(total, index);
    return IntStream.range(0, amounts.size())
        .filter(other -> proportions.cut(total, other).equals(cut))
        .anyMatch(other -> roundedUp(other) != roundedUp(index));
  }
}
