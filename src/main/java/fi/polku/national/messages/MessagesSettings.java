package fi.polku.national.messages;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What Suomi.fi messages needs beyond what every system does.
 *
 * @param serviceId the sending service, as agreed with the Digital and Population Data Services
 *     Agency; needed where there is a connection
 * @param paper the agreement on paper mail; null: there is none, and nothing is sent on paper
 */
@Validated
@ConfigurationProperties("polku.national.messages")
record MessagesSettings(@Nullable String serviceId, @Valid @Nullable PaperSettings paper) {

  @Override
  public String toString() {
    return "MessagesSettings[" + serviceId + "]";
  }
}
