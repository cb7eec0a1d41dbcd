package fi.polku.customers;

import fi.polku.shared.BusinessId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.util.UUID;

/** An employer known to the employment area. */
public record Employer(UUID id, EmployerDetails details) {

  public BusinessId businessId() {
    return details.businessId();
  }

  public String name() {
    return details.name();
  }

  public MunicipalityCode municipality() {
    return details.municipality();
  }

  public LanguageCode language() {
    return details.language();
  }

  public EmployerSegment segment() {
    return details.segment();
  }

  public ContactPerson contact() {
    return details.contact();
  }
}
