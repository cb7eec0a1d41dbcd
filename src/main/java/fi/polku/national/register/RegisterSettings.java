package fi.polku.national.register;

import fi.polku.national.remote.RemoteSettings;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the customer register is reached and as whom.
 *
 * @param url address of the service at our security server, {@code …/r1/INSTANCE/CLASS/CODE/…}
 * @param client our X-Road identity, {@code INSTANCE/CLASS/CODE[/SUBSYSTEM]} (X-Road REST)
 */
@Validated
@ConfigurationProperties("polku.national.register")
record RegisterSettings(
    @NotNull URI url,
    @NotBlank @Pattern(regexp = "[^/]+(/[^/]+){2,3}") String client,
    @NotBlank String username,
    @NotBlank String password,
    @DefaultValue("3s") Duration connectTimeout,
    @DefaultValue("10s") Duration readTimeout,
    @DefaultValue("64KB") DataSize maxAnswer) {

  RemoteSettings remote() {
    return new RemoteSettings(url, connectTimeout, readTimeout, maxAnswer);
  }

  @Override
  public String toString() {
    return "RegisterSettings[" + url + "]";
  }
}
