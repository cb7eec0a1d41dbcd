package fi.polku.national.population;

import fi.polku.shared.LanguageCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step needs to know of a person; nothing else of the answer is read. Null is what the
 * register does not tell, and then what we know stays as it is.
 *
 * @param identityCode the one in force: another than was asked for when it has been corrected
 * @param language null also when it is another than those of ISO 639-1
 * @param residence null also while turvakielto hides it
 * @param restricted turvakielto is in force
 * @param diedOn null also when only the death, and not its day, is known
 */
public record RegisteredPerson(
    PersonalIdentityCode identityCode,
    @Nullable String firstNames,
    @Nullable String lastName,
    @Nullable LanguageCode language,
    @Nullable Residence residence,
    boolean restricted,
    boolean dead,
    @Nullable LocalDate diedOn) {

  /** Never prints whose data it is. */
  @Override
  public String toString() {
    return "RegisteredPerson[***]";
  }
}
