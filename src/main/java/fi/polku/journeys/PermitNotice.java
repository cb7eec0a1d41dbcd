package fi.polku.journeys;

import fi.polku.shared.PersonalIdentityCode;

/**
 * A change of a person's residence permit.
 *
 * @param externalId the sender's own id
 */
public record PermitNotice(String externalId, PersonalIdentityCode person, ChangeReport change) {

  @Override
  public String toString() {
    return "PermitNotice[" + externalId + "]";
  }
}
