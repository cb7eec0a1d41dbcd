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
          "asiakkuuden-paattaminen");

  @Nested
  class FromContactToLine extends OrdinaryCustomership {}

  @Nested
  class OfAnImmigrant extends ImmigrantCustomership {}

  @Nested
  class InSelfService extends SelfService {}
}
