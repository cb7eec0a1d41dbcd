package fi.polku.journeys;

import fi.polku.shared.InputCheck;
import fi.polku.shared.PersonalIdentityCode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns what a sender wrote into a notice, or tells everything that is wrong with it. */
@Component
public class PermitNoticeCheck {

  private final ChangeReportCheck changes;

  PermitNoticeCheck(ChangeReportCheck changes) {
    this.changes = changes;
  }

  /**
   * @param texts what was written, by field
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public PermitNotice read(Map<String, String> texts, InputCheck check) {
    var externalId = check.required("externalId", texts.get("externalId"), StartFields::externalId);
    var person =
        check.required(
            "personalIdentityCode", texts.get("personalIdentityCode"), PersonalIdentityCode::of);
    Map<String, String> permit = new HashMap<>(texts);
    permit.keySet().retainAll(ChangeReportCheck.fields(ReportKind.PERMIT_CHANGED));
    ChangeReport change = changes.read(ReportKind.PERMIT_CHANGED, permit, check);
    return new PermitNotice(externalId.orElseThrow(), person.orElseThrow(), change);
  }
}
