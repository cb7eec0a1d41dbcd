package fi.polku.national.receipts;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Times calls to national systems as {@code polku.national.calls} by system and outcome. */
@Component
class CallMetrics {

  private final MeterRegistry meters;

  CallMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  Outcome timed(BusinessAct act, Supplier<Outcome> call) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = "unknown";
    try {
      Outcome answer = call.get();
      outcome = answer instanceof Outcome.Confirmed ? "confirmed" : "refused";
      return answer;
    } finally {
      sample.stop(
          Timer.builder("polku.national.calls")
              .description("Acts towards national systems, with the outcome of each attempt")
              .tag("system", act.system())
              .tag("operation", act.operation())
              .tag("outcome", outcome)
              .register(meters));
    }
  }
}
