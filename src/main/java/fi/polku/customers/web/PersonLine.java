package fi.polku.customers.web;

import fi.polku.areas.Areas;
import fi.polku.customers.Person;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A found person as the list shows it: enough to tell namesakes apart, and no more. */
record PersonLine(
    UUID id,
    String firstNames,
    String lastName,
    LocalDate birthDate,
    String municipality,
    boolean restricted) {

  static PersonLine of(Person person, Areas areas, Locale reader) {
    return new PersonLine(
        person.id(),
        person.firstNames(),
        person.lastName(),
        person.identityCode().birthDate(),
        areas.nameOf(person.municipality(), reader),
        person.restricted());
  }
}
