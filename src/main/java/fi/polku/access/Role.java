package fi.polku.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user may do; {@link #key()} is the candidate group that models name.
 *
 * <p>Who serves a customer is one of the {@linkplain #worksOnTasks() roles that work on tasks}:
 * they have the task list, the customers and the cases of their municipalities, and see and do the
 * tasks of their own role.
 */
public enum Role {
  CASEWORKER("omavalmentaja", Work.TASKS),
  INTEGRATION_EXPERT("kotoasiantuntija", Work.TASKS),
  EMPLOYER_EXPERT("yritysasiantuntija", Work.TASKS),
  /** Of a service that the area has centralised (OULU 2.2.2, 2.2.3). */
  CENTRAL_EXPERT("keskitetty-asiantuntija", Work.TASKS),
  /** Pays subsidies and compensations (OULU 2.6.3). */
  PAYMENTS("maksatus", Work.TASKS),
  JOB_COACH("tyohonvalmentaja", Work.TASKS),
  WORK_ABILITY_COORDINATOR("tyokykykoordinaattori", Work.TASKS),
  PSYCHOLOGIST("psykologi", Work.TASKS),
  INTERNATIONAL_EXPERT("kv-asiantuntija", Work.TASKS),
  /** Of the state: statements that need special expertise (OULU 2.2.2). */
  STATE_EXPERT("valtion-asiantuntija", Work.TASKS),
  /** Seafarers' employment desk, run remotely by the Turku area (OULU 2.2.2). */
  SEAFARERS_EXPERT("merityonvalitys", Work.TASKS),
  SUPERVISOR("esihenkilo", Work.OTHER),
  PROCESS_OWNER("prosessinomistaja", Work.OTHER),
  FINANCE("talous", Work.OTHER),
  /** Of a municipality that shares the costs: its opinions and its own figures (PORVOO 4). */
  MUNICIPALITY("kunta", Work.OTHER),
  DATA_PROTECTION("tietosuoja", Work.OTHER),
  ADMIN("paakayttaja", Work.OTHER),
  INTEGRATION("integraatio", Work.OTHER);

  private enum Work {
    TASKS,
    OTHER
  }

  private final String key;
  private final Work work;

  Role(String key, Work work) {
    this.key = key;
    this.work = work;
  }

  /** The roles that work on tasks, and those given. */
  public static Role[] taskWorkersAnd(Role... others) {
    return Stream.concat(Arrays.stream(values()).filter(Role::worksOnTasks), Arrays.stream(others))
        .distinct()
        .toArray(Role[]::new);
  }

  public static Optional<Role> ofKey(String key) {
    return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
  }

  /** The Finnish key, as candidate group in models and as role in configuration. */
  public String key() {
    return key;
  }

  /** Whether its holders serve customers by doing tasks. */
  public boolean worksOnTasks() {
    return work == Work.TASKS;
  }

  /** The name Spring Security knows this role by. */
  public String authority() {
    return "ROLE_" + name();
  }
}
