package fi.polku.national.accessmanagement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rights of a user, as the API's description shows them.
 *
 * @param roles Finnish keys; none withdraws everything
 * @param municipalities codes of three digits
 */
@Schema(
    name = "AccessRights",
    requiredProperties = {"username", "roles", "municipalities"})
record RightsMessage(
    String username,
    List<String> roles,
    List<String> municipalities,
    @Nullable Boolean seesRestrictedPersons,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
