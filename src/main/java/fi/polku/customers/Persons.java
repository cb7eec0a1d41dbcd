package fi.polku.customers;

import fi.polku.access.RowScope;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons, found or opened; identity codes and names are encrypted at rest. */
public interface Persons {

  /** Finds the person by identity code and brings the details up to date, or opens a new one. */
  Person findOrOpen(PersonDetails details);

  /** Holds the person until the transaction ends, so that starts come one after another. */
  void hold(UUID id);

  Optional<Person> find(UUID id, RowScope scope);

  /** For the system's own work, such as sending the customer a message. */
  Person get(UUID id);

  /**
   * Persons whose name begins with each of the words, or whose identity code is exactly the query.
   */
  List<Person> search(String query, RowScope scope, int limit);

  /** Ids of persons that match a quick search; no more than {@code limit}. */
  List<UUID> idsMatching(String query, RowScope scope, int limit);

  /** Full names for a page of rows. */
  Map<UUID, String> fullNames(Collection<UUID> ids);

  /** Identity codes, for asking a register about many at a time. */
  Map<UUID, PersonalIdentityCode> identityCodes(Collection<UUID> ids);

  /** Brings names, language and municipality up to date; the identity code stays. */
  void update(UUID id, PersonDetails details);

  /**
   * Gives the person a corrected identity code and publishes {@link IdentityCodeCorrected}; changes
   * nothing and publishes {@link IdentityCodeInUse} when another person has that code.
   */
  void correct(UUID id, PersonalIdentityCode code);

  /** Keeps that the person now lives in another municipality. */
  void move(UUID id, MunicipalityCode to);

  /**
   * Sets or lifts turvakielto; publishes {@link RestrictionChanged} so that every row in scope
   * follows.
   */
  void restrict(UUID id, boolean restricted);
}
