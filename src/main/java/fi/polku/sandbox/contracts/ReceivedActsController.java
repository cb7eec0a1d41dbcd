package fi.polku.sandbox.contracts;

import fi.polku.sandbox.SandboxOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a simulated system has been told. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/acts/{system}")
class ReceivedActsController {

  private final ReceivedActs acts;

  ReceivedActsController(ReceivedActs acts) {
    this.acts = acts;
  }

  /** Acts, oldest first; none for a system that is not known. */
  @GetMapping
  List<ReceivedAct> of(@PathVariable String system) {
    return acts.of(system);
  }
}
