package fi.polku.national.procurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A reservation as the procurement system takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reservation(
    String caseId,
    String personalIdentityCode,
    String service,
    String municipality,
    String language,
    @Nullable String answerBy) {

  @Override
  public String toString() {
    return "Reservation[" + caseId + ", " + service + "]";
  }
}
