package fi.polku.national.outages;

import fi.polku.engine.MovableClock;
import fi.polku.national.remote.SystemPulse;
import fi.polku.national.remote.SystemState;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what this node learns of the systems, and has steps go on when one is up again. */
@Component
class HealthKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(HealthKeeper.class);

  private final HealthTable table;
  private final Resumption resumption;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;
  private final String node;
  private final Map<String, SystemState> states = new ConcurrentHashMap<>();

  HealthKeeper(
      HealthTable table,
      Resumption resumption,
      PlatformTransactionManager transactions,
      MovableClock clock,
      @Value("${server.port}") String port) {
    this.table = table;
    this.resumption = resumption;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock.present();
    this.node = host() + ":" + port;
  }

  /** A call tells what it learnt; that must not make it fail. */
  @EventListener
  void told(SystemPulse pulse) {
    SystemState before = states.put(pulse.system(), pulse.state());
    try {
      ownTransaction.executeWithoutResult(
          status -> table.put(node, pulse, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    } catch (DataAccessException | TransactionException notKept) {
      LOG.warn("Health of {} could not be kept", pulse.system(), notKept);
    }
    if (pulse.state() == SystemState.DOWN && before != SystemState.DOWN) {
      LOG.warn("National system {} is down: {}", pulse.system(), pulse.cause());
    }
    if (pulse.state() == SystemState.UP && before != null && before != SystemState.UP) {
      resumption.begin(pulse.system());
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "localhost";
    }
  }
}
