package fi.polku.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sandbox.
 *
 * @param username under which clients know themselves to every simulated system
 * @param answerDelay how long an answer is held back by the fault TIMEOUT; longer than clients wait
 * @param hang how long the fault HANG keeps its caller waiting
 * @param demoCases how many past cases a new database gets; none by default
 * @param demoCosts whether the areas get figures, invoicing details and cost years
 */
@SandboxOnly
@ConfigurationProperties("polku.sandbox")
public record SandboxSettings(
    String username,
    String password,
    @DefaultValue("15s") Duration answerDelay,
    @DefaultValue("60s") Duration hang,
    @DefaultValue("0") int demoCases,
    @DefaultValue("false") boolean demoCosts) {

  @Override
  public String toString() {
    return "SandboxSettings[" + answerDelay + "]";
  }
}
