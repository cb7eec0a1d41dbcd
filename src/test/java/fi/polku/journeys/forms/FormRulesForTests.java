package fi.polku.journeys.forms;

import fi.polku.journeys.FormRules;
import java.time.Clock;

/** The server's own rules of forms, for tests of other modules without an application. */
public final class FormRulesForTests {

  private FormRulesForTests() {}

  public static FormRules create() {
    return new FormSupport(new FieldTypes(Clock.systemUTC()));
  }
}
