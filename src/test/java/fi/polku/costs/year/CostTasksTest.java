package fi.polku.costs.year;

import fi.polku.testing.PolkuTest;

@PolkuTest
class CostTasksTest extends CostTasksContract {

  private static int next = 2061;

  @Override
  int nextYear() {
    return next++;
  }
}
