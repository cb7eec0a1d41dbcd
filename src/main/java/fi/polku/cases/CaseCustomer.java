package fi.polku.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a case is: a person's or an employer's. */
public sealed interface CaseCustomer {

  UUID id();

  /** Null unless the customer is a person. */
  default @Nullable UUID personId() {
    return this instanceof OfPerson of ? of.id() : null;
  }

  /** Null unless the customer is an employer. */
  default @Nullable UUID employerId() {
    return this instanceof OfEmployer of ? of.id() : null;
  }

  static CaseCustomer person(UUID id) {
    return new OfPerson(id);
  }

  static CaseCustomer employer(UUID id) {
    return new OfEmployer(id);
  }

  /** A job seeker or another person. */
  record OfPerson(UUID id) implements CaseCustomer {}

  /** A company or another organisation. */
  record OfEmployer(UUID id) implements CaseCustomer {}
}
