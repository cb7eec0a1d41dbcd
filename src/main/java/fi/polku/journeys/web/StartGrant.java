package fi.polku.journeys.web;

import fi.polku.access.PolkuUser;
import fi.polku.journeys.JobSearch;
import org.springframework.security.access.AccessDeniedException;

/** Who may start which job search: those of one's own municipalities. */
final class StartGrant {

  private StartGrant() {}

  /**
   * @throws AccessDeniedException if the person's municipality is outside the user's grants, or
   *     turvakielto is told by somebody who may not know of it
   */
  static void require(PolkuUser user, JobSearch search) {
    boolean mayTell = user.seesRestrictedPersons() || !search.restricted();
    if (!user.municipalities().contains(search.person().municipality()) || !mayTell) {
      throw new AccessDeniedException("A job search outside the user's grants");
    }
  }
}
