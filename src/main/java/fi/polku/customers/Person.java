package fi.polku.customers;

import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.util.UUID;

/**
 * A person known to the employment area.
 *
 * @param restricted turvakielto: seen only by those with the special grant
 */
public record Person(
    UUID id,
    PersonalIdentityCode identityCode,
    String firstNames,
    String lastName,
    LanguageCode language,
    MunicipalityCode municipality,
    boolean restricted) {

  public String fullName() {
    return firstNames + " " + lastName;
  }

  /** Whether a message tells nothing new of this person. */
  boolean hasDetails(PersonDetails details) {
    return isNamed(details)
        && language.equals(details.language())
        && municipality.equals(details.municipality());
  }

  boolean isNamed(PersonDetails details) {
    return firstNames.equals(details.firstNames()) && lastName.equals(details.lastName());
  }

  /** Never prints whose data it is. */
  @Override
  public String toString() {
    return "Person[" + id + "]";
  }
}
