package fi.polku.national.delegates;

import fi.polku.testing.PolkuTest;

/** As {@link ExactlyOnceTest}, with a thousand random runs: failures that only chance finds. */
@PolkuTest
class ExactlyOnceBench extends ExactlyOnceScenarios {

  @Override
  int runs() {
    return Integer.getInteger("exactly.once.runs", 1_000);
  }

  @Override
  String unchecked() {
    return "nocheck";
  }
}
