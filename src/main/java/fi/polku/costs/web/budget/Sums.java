package fi.polku.costs.web.budget;

import fi.polku.costs.budget.Difference;
import fi.polku.shared.Euro;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Sums of a settlement's lines. */
record Sums(Euro actual, Euro carried, Euro paid, Euro due) {

  private static final Sums NONE = new Sums(Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);

  static Sums of(Collection<Difference> differences) {
    return differences.stream().map(Sums::one).reduce(NONE, Sums::add);
  }

  /** In the order in which each key comes first. */
  static <K> Map<K, Sums> by(Collection<Difference> differences, Function<Difference, K> key) {
    Map<K, Sums> sums = new LinkedHashMap<>();
    differences.forEach(one -> sums.merge(key.apply(one), one(one), Sums::add));
    return sums;
  }

  private static Sums one(Difference one) {
    return new Sums(one.actual(), one.carried(), one.paid(), one.due());
  }

  private Sums add(Sums other) {
    return new Sums(
        actual.add(other.actual),
        carried.add(other.carried),
        paid.add(other.paid),
        due.add(other.due));
  }
}
