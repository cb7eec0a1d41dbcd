package fi.polku.national.crm;

import java.time.LocalDate;
import org.springframework.util.Assert;

/**
 * A contact that somebody in the area has had with an employer.
 *
 * @param organisation who had it
 */
public record EarlierContact(
    LocalDate occurredOn, String organisation, Topic topic, String summary) {

  public EarlierContact {
    Assert.notNull(occurredOn, "The day is missing");
    Assert.hasText(organisation, "The organisation is missing");
    Assert.notNull(topic, "The topic is missing");
    Assert.hasText(summary, "The summary is missing");
    Assert.isTrue(organisation.length() <= 100, "The organisation is too long");
    Assert.isTrue(summary.length() <= 2000, "The summary is too long");
  }
}
