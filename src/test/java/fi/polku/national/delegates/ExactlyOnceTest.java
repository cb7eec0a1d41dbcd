package fi.polku.national.delegates;

import fi.polku.testing.PolkuTest;

/** More runs by {@code -Dexactly.once.runs=1000}, as {@link ExactlyOnceBench} makes them. */
@PolkuTest
class ExactlyOnceTest extends ExactlyOnceScenarios {

  @Override
  int runs() {
    return Integer.getInteger("exactly.once.runs", 100);
  }

  @Override
  String unchecked() {
    return "nocheck";
  }
}
