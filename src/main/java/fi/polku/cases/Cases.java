package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases: opened, moved on, ended; every change leaves a timeline entry. */
public interface Cases {

  /** Opens a case and publishes {@link CaseOpened}. */
  CaseRecord open(NewCase newCase);

  Optional<CaseId> findByExternalId(String externalId);

  Optional<CaseRecord> find(CaseId id, RowScope scope);

  /** For the system's own work; fails when there is no such case. */
  CaseRecord get(CaseId id);

  /** Cases of the customer in scope, newest first. */
  List<CaseRecord> of(CaseCustomer customer, RowScope scope);

  /** As {@link #of}, for the system's own work. */
  List<CaseRecord> all(CaseCustomer customer);

  /**
   * Persons who have an open case, in the database's order of their ids.
   *
   * @param after the last one of those that were asked for before; null: from the beginning
   */
  List<UUID> personsWithOpenCase(@Nullable UUID after, int limit);

  /** Sets the confirmed line; a choice that differs from the proposal carries its reason. */
  void chooseServiceLine(
      CaseId id, ServiceLine chosen, @Nullable ServiceLine proposed, @Nullable String reason);

  /**
   * The case, held until the transaction ends, so that changes of it come one after another.
   *
   * @throws CaseChangeException if the case has ended
   */
  CaseRecord hold(CaseId id);

  /**
   * The case as it stays until the transaction ends, whatever its status: for work that copies
   * something of it, such as a new task its role and its place. A change that was under way comes
   * before, one that begins now waits and finds the copy.
   */
  CaseRecord getHeld(CaseId id);

  /**
   * Makes a role responsible for the customer; a change publishes {@link ResponsibilityMoved}.
   *
   * @param role key of the role
   * @return key of the role that was responsible before
   * @throws CaseChangeException if the case has ended
   */
  String makeResponsible(CaseId id, String role);

  /**
   * Moves the case to a municipality and publishes {@link CaseMoved}.
   *
   * @param area the area that the municipality belongs to
   * @return the case as it is now
   * @throws CaseChangeException if the case has ended
   */
  CaseRecord move(CaseId id, String area, MunicipalityCode to);

  /**
   * Moves the case to a status; the reason is a key of the message bundle or null. The end keeps
   * its reason and publishes {@link CaseEnded}.
   */
  void changeStatus(CaseId id, CaseStatus status, @Nullable String reason);
}
