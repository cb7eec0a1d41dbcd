package fi.polku.customers;

import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;

/** What a job search tells of its person. */
public record PersonDetails(
    PersonalIdentityCode identityCode,
    String firstNames,
    String lastName,
    LanguageCode language,
    MunicipalityCode municipality) {

  /** Never prints whose data it is. */
  @Override
  public String toString() {
    return "PersonDetails[***]";
  }
}
