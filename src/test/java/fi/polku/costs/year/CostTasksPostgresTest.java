package fi.polku.costs.year;

import fi.polku.testing.PolkuPostgresTest;

@PolkuPostgresTest
class CostTasksPostgresTest extends CostTasksContract {

  private static int next = 2061;

  @Override
  int nextYear() {
    return next++;
  }
}
