package fi.polku.national.companies;

import fi.polku.shared.BusinessId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A company as the register knows it today.
 *
 * @param name the name in force
 * @param form such as "Osakeyhtiö"; null when the register does not say
 * @param businessLine main line of business; null when the register does not say
 * @param visitingAddress in one line; null when there is none
 * @param postalAddress in one line; null when there is none
 * @param municipality of the visiting address, else of the postal one
 */
public record Company(
    BusinessId businessId,
    String name,
    @Nullable LocalizedText form,
    @Nullable LocalizedText businessLine,
    CompanyStatus status,
    @Nullable String visitingAddress,
    @Nullable String postalAddress,
    Optional<MunicipalityCode> municipality) {}
