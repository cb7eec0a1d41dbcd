package fi.polku.sandbox.jobmarket;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who may call through the integration platform: whoever has a subscription key. */
@SandboxOnly
@Component
class KipaCallers {

  private final SandboxSettings settings;

  KipaCallers(SandboxSettings settings) {
    this.settings = settings;
  }

  /** The answer to a caller that may not, or nothing. */
  Optional<ResponseEntity<Object>> refusal(HttpHeaders headers) {
    return settings.password().equals(headers.getFirst("KIPA-Subscription-Key"))
        ? Optional.empty()
        : Optional.of(refused(HttpStatus.UNAUTHORIZED, "unauthorized"));
  }

  static ResponseEntity<Object> refused(HttpStatus status, String code) {
    return ResponseEntity.status(status).body(Map.of("code", code));
  }
}
