package fi.polku.vacancies;

import fi.polku.customers.EmployerDetails;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as Työmarkkinatori tells of it.
 *
 * @param externalId the sender's own id, by which a repeated or corrected notice is known
 * @param employer used as it is only when we do not know the employer yet
 * @param description of the work, for who checks the notice
 */
public record VacancyNotice(
    String externalId,
    EmployerDetails employer,
    VacancyDetails details,
    @Nullable String description) {}
