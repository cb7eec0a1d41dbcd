package planted.lower;

import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import planted.sandbox.Simulator;
import planted.upper.Upper;

/** Reaches up, out and aside: everything a house rule forbids. */
@Controller
public class Lower {

  @Autowired Upper upper;
  @Autowired RuntimeService engine;
  @Autowired Simulator simulator;

  Instant now() {
    return Instant.now();
  }
}
