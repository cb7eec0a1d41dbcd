package fi.polku.national.jobmarket;

import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.Framing;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Speaks with Työmarkkinatori through the integration platform Kipa. */
@Component
class JobMarketClient {

  static final String SYSTEM = "job-market";

  private final RemoteSystem system;
  private final RestClient searches;
  private final ManagedPostingsApi postings;
  private final ProfileApi profiles;

  JobMarketClient(RemoteSystems systems, JobMarketSettings settings) {
    this.system = systems.open(SYSTEM);
    Framing key = Framing.header("KIPA-Subscription-Key", key(system, settings));
    this.searches = system.rest(key);
    this.postings = system.client(ManagedPostingsApi.class, key);
    this.profiles = system.client(ProfileApi.class, key);
  }

  private static String key(RemoteSystem system, JobMarketSettings settings) {
    String key = settings.subscriptionKey();
    if (system.settings().connected() && (key == null || key.isBlank())) {
      throw new IllegalStateException("Set polku.national.job-market.subscription-key");
    }
    return key == null ? "" : key;
  }

  boolean isConnected() {
    return system.settings().connected();
  }

  /**
   * Counts the vacancies that fit and keeps the first; an empty answer holds none.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  FoundVacancies search(VacancyFilters filters, WantedOccupation wanted) {
    RestClient reading =
        searches
            .mutate()
            .messageConverters(converters -> converters.add(new PostingLines(wanted)))
            .build();
    try {
      return system.call(
          () -> {
            FoundVacancies found =
                reading
                    .post()
                    .uri("/kipa/p67/v2/jobpostings")
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(PostingLines.TYPE)
                    .body(filters)
                    .retrieve()
                    .body(FoundVacancies.class);
            return found == null ? new FoundVacancies(0, List.of()) : found;
          });
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }

  /**
   * Publishes a vacancy, or brings it up to date.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  Outcome publish(String businessId, String id, JobPosting posting) {
    try {
      PostingKept kept = system.call(() -> postings.put(businessId, id, posting));
      if (!kept.metadata().externalId().equals(id)) {
        throw new RemoteFailure(SYSTEM, "answer-of-another-act");
      }
      return new Outcome.Confirmed(id);
    } catch (RemoteError error) {
      return refused(error);
    }
  }

  /** The vacancy as it is published; empty when it is not. */
  Optional<JobPosting> published(String businessId, String id) {
    try {
      return Optional.of(system.call(() -> postings.get(businessId, id)));
    } catch (RemoteError error) {
      if (error.status() == 404 && error.code("code").equals("not-found")) {
        return Optional.empty();
      }
      throw error.asFailure(SYSTEM);
    }
  }

  /** Takes a vacancy away; one that is not there has been taken away. */
  Outcome withdraw(String businessId, String id) {
    try {
      ResponseEntity<Void> done = system.call(() -> postings.delete(businessId, id));
      if (done.getStatusCode().value() != 204) {
        throw new RemoteFailure(SYSTEM, "answer-unreadable");
      }
      return new Outcome.Confirmed(id);
    } catch (RemoteError error) {
      return error.status() == 404 && error.code("code").equals("not-found")
          ? new Outcome.Confirmed(id)
          : refused(error);
    }
  }

  /**
   * The profile of the customer who has consented.
   *
   * @param consent token that Työmarkkinatori has given for her consent; names nobody
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  JobSeekerProfile profile(String consent) {
    try {
      return system.call(() -> profiles.get("Bearer " + consent));
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }

  private static Outcome refused(RemoteError error) {
    return switch (error.status()) {
      case 400, 422 -> new Outcome.Refused(error.code("code"));
      default -> throw error.asFailure(SYSTEM);
    };
  }
}
