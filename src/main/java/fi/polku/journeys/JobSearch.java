package fi.polku.journeys;

import fi.polku.cases.ChangeEvent;
import fi.polku.customers.PersonDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checked start of a job search.
 *
 * @param externalId the sender's own id; a repeated message finds the case that the first opened
 * @param area id of the employment area of the person's municipality
 * @param changeEvent the dismissals or other event of many people that the person belongs to
 * @param restricted whether turvakielto was told at the start
 */
public record JobSearch(
    String externalId,
    PersonDetails person,
    String area,
    Channel channel,
    LocalDate startedOn,
    @Nullable KnownChange knownChange,
    @Nullable Immigrant immigrant,
    @Nullable ChangeEvent changeEvent,
    boolean restricted) {

  /** A job search of somebody who belongs to no event. */
  public JobSearch(
      String externalId,
      PersonDetails person,
      String area,
      Channel channel,
      LocalDate startedOn,
      @Nullable KnownChange knownChange,
      @Nullable Immigrant immigrant,
      boolean restricted) {
    this(externalId, person, area, channel, startedOn, knownChange, immigrant, null, restricted);
  }

  /** The same job search of somebody who belongs to the event. */
  public JobSearch belongingTo(ChangeEvent event) {
    return new JobSearch(
        externalId, person, area, channel, startedOn, knownChange, immigrant, event, restricted);
  }
}
