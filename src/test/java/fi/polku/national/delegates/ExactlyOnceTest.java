package fi.polku.national.delegates;

import fi.polku.testing.PolkuTest;

@PolkuTest
class ExactlyOnceTest extends ExactlyOnceScenarios {

  @Override
  int runs() {
    return Integer.getInteger("exactly.once.runs", 1_000);
  }

  @Override
  String unchecked() {
    return "nocheck";
  }
}
