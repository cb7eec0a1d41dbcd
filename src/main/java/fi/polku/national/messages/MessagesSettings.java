package fi.polku.national.messages;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * As whom Suomi.fi messages is reached.
 *
 * @param serviceId the sending service, as agreed with the Digital and Population Data Services
 *     Agency
 */
@Validated
@ConfigurationProperties("polku.national.messages")
record MessagesSettings(
    @NotBlank String username, @NotBlank String password, @NotBlank String serviceId) {

  @Override
  public String toString() {
    return "MessagesSettings[" + serviceId + "]";
  }
}
