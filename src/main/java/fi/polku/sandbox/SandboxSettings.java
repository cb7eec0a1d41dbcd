package fi.polku.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sandbox.
 *
 * @param username under which clients know themselves to every simulated system
 * @param answerDelay how long an answer is held back by the fault TIMEOUT; longer than clients wait
 */
@SandboxOnly
@ConfigurationProperties("polku.sandbox")
public record SandboxSettings(
    String username, String password, @DefaultValue("15s") Duration answerDelay) {

  @Override
  public String toString() {
    return "SandboxSettings[" + answerDelay + "]";
  }
}
