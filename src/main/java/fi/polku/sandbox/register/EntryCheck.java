package fi.polku.sandbox.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What {@code national/contracts/customer-register.yaml} requires of an entry. */
final class EntryCheck {

  private static final Set<String> KINDS =
      Set.of(
          "SERVICE_LINE",
          "SELF_SERVICE",
          "STATEMENT_TO_KELA",
          "STATEMENT_TO_FUND",
          "CUSTOMERSHIP_ENDED");
  private static final Set<String> LINES = Set.of("EMPLOYMENT_AND_BUSINESS", "SKILLS", "SUPPORTED");
  private static final Map<String, Predicate<String>> REQUIRED =
      Map.of(
          "caseId", text -> CaseId.parse(text).isPresent(),
          "personalIdentityCode", text -> PersonalIdentityCode.parse(text).isPresent(),
          "municipality", text -> MunicipalityCode.parse(text).isPresent(),
          "entry", KINDS::contains,
          "effectiveOn", EntryCheck::isDate);

  private EntryCheck() {}

  /** The code of the first thing that is wrong, or nothing. */
  static Optional<String> refusal(JsonNode entry) {
    for (var field : REQUIRED.entrySet()) {
      if (!holds(entry, field.getKey(), field.getValue())) {
        return Optional.of("invalid-" + field.getKey());
      }
    }
    boolean line = entry.path("entry").asText().equals("SERVICE_LINE");
    boolean lineIsRight =
        line ? holds(entry, "serviceLine", LINES::contains) : !entry.has("serviceLine");
    if (!lineIsRight) {
      return Optional.of("invalid-serviceLine");
    }
    return entry.size() == REQUIRED.size() + (line ? 1 : 0)
        ? Optional.empty()
        : Optional.of("unknown-field");
  }

  private static boolean holds(JsonNode entry, String field, Predicate<String> rule) {
    return entry.path(field).isTextual() && rule.test(entry.path(field).asText());
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException notADate) {
      return false;
    }
  }
}
