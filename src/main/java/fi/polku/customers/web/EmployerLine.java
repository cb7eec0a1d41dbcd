package fi.polku.customers.web;

import fi.polku.areas.Areas;
import fi.polku.customers.Employer;
import fi.polku.customers.EmployerSegment;
import java.util.Locale;
import java.util.UUID;

/** A found employer as the list shows it. */
record EmployerLine(
    UUID id, String name, String businessId, String municipality, EmployerSegment segment) {

  static EmployerLine of(Employer employer, Areas areas, Locale reader) {
    return new EmployerLine(
        employer.id(),
        employer.name(),
        employer.businessId().value(),
        areas.nameOf(employer.municipality(), reader),
        employer.segment());
  }
}
