package fi.polku.national.populationchanges;

import fi.polku.national.remote.RemoteFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether the day's question is due; a failure is asked again soon. */
@Component
class DailyPoll {

  private static final Logger LOG = LoggerFactory.getLogger(DailyPoll.class);

  private final PopulationChanges changes;

  DailyPoll(PopulationChanges changes) {
    this.changes = changes;
  }

  @Scheduled(
      initialDelayString = "${polku.national.population-changes.look-every:PT5M}",
      fixedDelayString = "${polku.national.population-changes.look-every:PT5M}")
  void look() {
    try {
      changes.pollWhenDue();
    } catch (RemoteFailure failure) {
      LOG.warn("Changes of the population wait: {}", failure.reason());
    }
  }
}
