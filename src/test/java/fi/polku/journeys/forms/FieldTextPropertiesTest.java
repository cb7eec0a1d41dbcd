package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.shared.InvalidValueException;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Whatever is typed, what the process gets is clean, or it is refused for one of few reasons. */
class FieldTextPropertiesTest {

  private static final Set<String> REASONS = Set.of("control-characters", "too-long");

  private final FieldTypes types = new FieldTypes(Clock.systemUTC());

  @Property
  void acceptedTextIsNormalisedShortAndHarmless(
      @ForAll @StringLength(max = 1500) String text, @ForAll boolean lines) {
    String type = lines ? "textarea" : "textfield";
    FormComponent field =
        FormSchema.parse(
                "{\"components\": [{\"type\": \"%s\", \"id\": \"f\", \"key\": \"k\"}]}"
                    .formatted(type))
            .components()
            .get(0);
    try {
      String accepted = (String) types.of(field).read(field, text, Map.of());

      assertThat(Normalizer.isNormalized(accepted, Normalizer.Form.NFC)).isTrue();
      assertThat(accepted.length()).isLessThanOrEqualTo(lines ? 4000 : 1000);
      assertThat(accepted.codePoints().filter(c -> c != '\n' && c != '\t'))
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      assertThat(types.of(field).read(field, accepted, Map.of()))
          .as("reading again changes nothing")
          .isEqualTo(accepted);
    } catch (InvalidValueException refusal) {
      assertThat(refusal.code()).isIn(REASONS);
    }
  }
}
