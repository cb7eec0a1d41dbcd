package fi.polku.customers;

import fi.polku.shared.BusinessId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;

/**
 * What is told of an employer.
 *
 * @param municipality where it is at home, and so whose experts find it
 */
public record EmployerDetails(
    BusinessId businessId,
    String name,
    MunicipalityCode municipality,
    LanguageCode language,
    EmployerSegment segment,
    ContactPerson contact) {}
