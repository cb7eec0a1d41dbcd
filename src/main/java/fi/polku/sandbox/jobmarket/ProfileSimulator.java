package fi.polku.sandbox.jobmarket;

import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Shows the profile of whoever has consented; the token {@value #CONSENT} stands for a consent. */
@Hidden
@SandboxOnly
@RestController
class ProfileSimulator {

  static final String CONSENT = "suostumus";

  private final KipaCallers callers;

  ProfileSimulator(KipaCallers callers) {
    this.callers = callers;
  }

  @GetMapping("/simulator/job-market/kipa/p60/v1/profile")
  ResponseEntity<Object> profile(@RequestHeader HttpHeaders headers) {
    var refusal = callers.refusal(headers);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (!("Bearer " + CONSENT).equals(headers.getFirst(HttpHeaders.AUTHORIZATION))) {
      return KipaCallers.refused(HttpStatus.FORBIDDEN, "no-consent");
    }
    return ResponseEntity.ok(
        Map.of(
            "occupations",
            List.of("http://data.europa.eu/esco/occupation/59c92a17-ef1a-53be-bd04-185283495a82"),
            "skills",
            List.of()));
  }
}
