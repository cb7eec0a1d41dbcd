package fi.polku.acceptance;

import fi.polku.testing.IdentityCodes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The start of a job search as a program writes it; each is a new person's unless changed. */
public record JobSearchMessage(Map<String, Object> fields) {

  public static JobSearchMessage online(LocalDate today) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("externalId", "koe-" + UUID.randomUUID());
    fields.put("personalIdentityCode", IdentityCodes.next().value());
    fields.put("firstNames", "Aino Maria");
    fields.put("lastName", "Mäkelä");
    fields.put("municipality", "638");
    fields.put("language", "fi");
    fields.put("channel", "ONLINE");
    fields.put("startedOn", today.toString());
    return new JobSearchMessage(fields);
  }

  public static JobSearchMessage inPerson(LocalDate today) {
    return online(today).with("channel", "IN_PERSON");
  }

  /** With another value in a field, or without the field when the value is null. */
  public JobSearchMessage with(String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new JobSearchMessage(changed);
  }

  public JobSearchMessage without(String field) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new JobSearchMessage(changed);
  }

  public JobSearchMessage withChange(String kind, LocalDate startsOn) {
    return with("knownChange", Map.of("kind", kind, "startsOn", startsOn.toString()));
  }

  public JobSearchMessage withPermit(LocalDate firstPermitOn, String permitType) {
    return with(
        "immigrant", Map.of("firstPermitOn", firstPermitOn.toString(), "permitType", permitType));
  }

  public String text(String field) {
    return String.valueOf(fields.get(field));
  }
}
