package fi.polku.customers;

import fi.polku.access.RowScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Employers, found or opened by Y-tunnus; what is known of contact persons is encrypted. */
public interface Employers {

  /**
   * Finds the employer by Y-tunnus and brings the details up to date, or opens a new one. A contact
   * person that is not told stays as it was.
   */
  Employer findOrOpen(EmployerDetails details);

  Optional<Employer> find(UUID id, RowScope scope);

  /** For the system's own work and for a case that its reader may see. */
  Employer get(UUID id);

  /** Writes all details anew, those of the contact person too; the Y-tunnus stays. */
  void update(UUID id, EmployerDetails details);

  /** By the exact Y-tunnus, or by the beginnings of the words of the name; in order of name. */
  List<Employer> search(String query, RowScope scope, int limit);

  /** Ids of employers that match a quick search; no more than {@code limit}. */
  List<UUID> idsMatching(String query, RowScope scope, int limit);

  /** Names for a page of rows. */
  Map<UUID, String> names(Collection<UUID> ids);
}
