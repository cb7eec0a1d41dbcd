package fi.polku.models;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main process; its chapters share one engine, so that together they pass every step. */
class CustomershipProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering(
          "tyonhakijan-asiakkuus",
          "itsepalvelu",
          "palvelutarpeen-selvitys",
          "palvelulinjan-valinta",
          "linjansiirto",
          "tyollistyminen",
          "muutto",
          "luvan-muutos",
          "asiakkuuden-paattaminen");

  @Nested
  class FromContactToLine extends OrdinaryCustomership {}

  @Nested
  class OfAnImmigrant extends ImmigrantCustomership {}

  @Nested
  class InSelfService extends SelfService {}

  @Nested
  class OfAReturningCustomer extends ReturningCustomership {}

  @Nested
  class BetweenLines extends LineTransitions {}

  @Nested
  class WhenWorkIsFound extends FoundWork {}

  @Nested
  class WhenLifeChanges extends ChangesOfLife {}

  @Nested
  class EndedAtAnyTime extends SuddenEnds {}
}
