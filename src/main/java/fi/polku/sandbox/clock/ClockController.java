package fi.polku.sandbox.clock;

import fi.polku.sandbox.SandboxOnly;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves the clock of application and engine forward. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/clock")
class ClockController {

  private final SandboxClock clock;

  ClockController(SandboxClock clock) {
    this.clock = clock;
  }

  /** Answers when the jobs due by then have been worked off, or after a minute at most. */
  @PostMapping
  ClockAnswer advance(@RequestBody ClockRequest request) {
    return clock.advance(request);
  }
}
