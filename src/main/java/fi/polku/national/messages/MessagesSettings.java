package fi.polku.national.messages;

import fi.polku.national.remote.RemoteSettings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How Suomi.fi messages is reached and as whom.
 *
 * @param serviceId the sending service, as agreed with the Digital and Population Data Services
 *     Agency
 */
@Validated
@ConfigurationProperties("polku.national.messages")
record MessagesSettings(
    @NotNull URI url,
    @NotBlank String username,
    @NotBlank String password,
    @NotBlank String serviceId,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout,
    @DefaultValue("64KB") DataSize maxAnswer) {

  RemoteSettings remote() {
    return new RemoteSettings(url, connectTimeout, readTimeout, maxAnswer);
  }

  @Override
  public String toString() {
    return "MessagesSettings[" + url + "]";
  }
}
