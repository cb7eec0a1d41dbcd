package fi.polku.national.populationchanges;

/**
 * What one round of questions found.
 *
 * @param ran false: another node is asking, and nothing was done
 * @param people who have an open case
 * @param changes of theirs that concern us
 * @param ignored changes of nothing we keep
 * @param unreadable changes that could not be read
 * @param waiting persons who could not be brought up to date yet and are tried again next time
 */
public record PollResult(
    boolean ran, int people, int changes, int ignored, int unreadable, int waiting) {

  static final PollResult NOT_RUN = new PollResult(false, 0, 0, 0, 0, 0);

  PollResult plus(PollResult other) {
    return new PollResult(
        ran || other.ran,
        people + other.people,
        changes + other.changes,
        ignored + other.ignored,
        unreadable + other.unreadable,
        other.waiting);
  }
}
