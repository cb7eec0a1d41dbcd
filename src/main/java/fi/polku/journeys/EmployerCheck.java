package fi.polku.journeys;

import fi.polku.areas.Areas;
import fi.polku.customers.ContactPerson;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.EmployerName;
import fi.polku.customers.EmployerSegment;
import fi.polku.shared.BusinessId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonName;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns what a sender wrote into an employer's details, or tells everything that is wrong. */
@Component
public class EmployerCheck {

  private final Areas areas;

  EmployerCheck(Areas areas) {
    this.areas = areas;
  }

  /**
   * @param texts by field, nothing checked yet
   * @param check may already hold problems that were met while the input was read
   * @throws fi.polku.shared.InvalidInputException with all problems, those met before included
   */
  public EmployerDetails read(Map<String, String> texts, InputCheck check) {
    var businessId = check.required("businessId", texts.get("businessId"), BusinessId::of);
    var name = check.required("name", texts.get("name"), EmployerName::of);
    var municipality =
        check.required("municipality", texts.get("municipality"), this::servedMunicipality);
    var language = check.required("language", texts.get("language"), LanguageCode::of);
    var segment = check.required("segment", texts.get("segment"), EmployerSegment::of);
    var contactName = check.optional("contactName", texts.get("contactName"), PersonName::of);
    var contactPhone =
        check.optional("contactPhone", texts.get("contactPhone"), ContactPerson::phone);
    var contactEmail =
        check.optional("contactEmail", texts.get("contactEmail"), ContactPerson::email);
    check.refuseIfProblems();
    return new EmployerDetails(
        businessId.orElseThrow(),
        name.orElseThrow().value(),
        municipality.orElseThrow(),
        language.orElseThrow(),
        segment.orElseThrow(),
        new ContactPerson(
            contactName.map(PersonName::value).orElse(null),
            contactPhone.orElse(null),
            contactEmail.orElse(null)));
  }

  /** The sender's own id of a message, by which a repeated one is known. */
  public Optional<String> externalId(Map<String, String> texts, InputCheck check) {
    return check.required("externalId", texts.get("externalId"), StartFields::externalId);
  }

  private MunicipalityCode servedMunicipality(String text) {
    MunicipalityCode code = MunicipalityCode.of(text);
    if (areas.areaOf(code).isEmpty()) {
      throw new InvalidValueException("unknown-municipality");
    }
    return code;
  }
}
