package fi.polku.sandbox.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way each time: all that happens by chance in one demo case. */
final class Odds {

  private final SplittableRandom random;

  Odds(long caseNumber) {
    this.random = new SplittableRandom(caseNumber * 7919 + 17);
  }

  /** True so many times in a hundred. */
  boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  /** A whole number, both ends possible. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
