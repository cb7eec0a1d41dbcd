package fi.polku.national.benefits;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.cases.CaseRecord;
import fi.polku.shared.PersonalIdentityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statement as {@code national/contracts/benefits.yaml} has it.
 *
 * @param corrects external id of the statement that this one takes the place of
 * @param appealable always false: the customer appeals against the payer's decision (LINES 2)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementBody(
    String caseId,
    String personalIdentityCode,
    String municipality,
    Payer recipient,
    String subject,
    Conclusion conclusion,
    String text,
    String givenOn,
    boolean appealable,
    @Nullable String corrects) {

  static StatementBody of(
      CaseRecord about,
      PersonalIdentityCode person,
      Statement statement,
      LocalDate givenOn,
      @Nullable String corrects) {
    return new StatementBody(
        about.id().toString(),
        person.value(),
        about.municipality().value(),
        statement.payer(),
        statement.subject(),
        statement.conclusion(),
        statement.text(),
        givenOn.toString(),
        false,
        corrects);
  }

  @Override
  public String toString() {
    return "StatementBody[" + caseId + "]";
  }
}
