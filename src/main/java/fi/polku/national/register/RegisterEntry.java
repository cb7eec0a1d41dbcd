package fi.polku.national.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.ServiceLine;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry as the register takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterEntry(
    String caseId,
    String personalIdentityCode,
    String municipality,
    EntryKind entry,
    @Nullable ServiceLine serviceLine,
    String effectiveOn) {

  static RegisterEntry of(
      CaseRecord about, PersonalIdentityCode person, EntryKind kind, LocalDate effectiveOn) {
    return new RegisterEntry(
        about.id().toString(),
        person.value(),
        about.municipality().value(),
        kind,
        kind == EntryKind.SERVICE_LINE ? about.serviceLine() : null,
        effectiveOn.toString());
  }

  @Override
  public String toString() {
    return "RegisterEntry[" + caseId + ", " + entry + "]";
  }
}
