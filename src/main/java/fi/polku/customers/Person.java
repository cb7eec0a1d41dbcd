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
}
