package fi.polku.national.delegates;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class ExactlyOncePostgresTest extends ExactlyOnceScenarios {

  @Override
  int runs() {
    return Integer.getInteger("exactly.once.runs", 100) * 2 / 5;
  }

  @Override
  String unchecked() {
    return "not valid";
  }
}
