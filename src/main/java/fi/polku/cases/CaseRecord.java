package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param endReason why it ended, a key of the message bundles; null while it goes on
 * @param responsibleRole key of the role that now carries the customer
 */
public record CaseRecord(
    CaseId id,
    CaseCustomer customer,
    boolean restricted,
    String area,
    MunicipalityCode municipality,
    LanguageCode language,
    String channel,
    LocalDate startedOn,
    CaseStatus status,
    @Nullable ServiceLine serviceLine,
    Instant openedAt,
    @Nullable Instant endedAt,
    @Nullable String endReason,
    String responsibleRole) {

  /**
   * The person whose case this is.
   *
   * @throws IllegalStateException if the case is an employer's
   */
  public UUID personId() {
    UUID person = customer.personId();
    if (person == null) {
      throw new IllegalStateException("Case " + id + " is not a person's");
    }
    return person;
  }

  /**
   * The employer whose case this is.
   *
   * @throws IllegalStateException if the case is a person's
   */
  public UUID employerId() {
    UUID employer = customer.employerId();
    if (employer == null) {
      throw new IllegalStateException("Case " + id + " is not an employer's");
    }
    return employer;
  }

  public boolean isPersons() {
    return customer.personId() != null;
  }
}
