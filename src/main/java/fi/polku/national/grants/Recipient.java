package fi.polku.national.grants;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who is paid: an employer or the person of the case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recipient(@Nullable String businessId, @Nullable String personalIdentityCode) {

  @Override
  public String toString() {
    return businessId == null ? "Recipient[person]" : "Recipient[" + businessId + "]";
  }
}
