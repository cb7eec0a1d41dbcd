package fi.polku.national.acts;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.ReceiptState;
import fi.polku.national.receipts.Receipts;
import fi.polku.national.receipts.RemoteAct;
import fi.polku.national.remote.RemoteSystems;
import java.time.Instant;

/** Systems of our own contracts apart from the database: every act is sent at once. */
public final class TestContracts {

  /** When every act was first tried. */
  public static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");

  private TestContracts() {}

  public static OwnContracts of(RemoteSystems systems) {
    return new OwnContracts(systems, sending());
  }

  /** Receipts that send every act as if for the first time. */
  public static Receipts sending() {
    Receipts receipts = mock();
    when(receipts.carryOut(any(), any()))
        .thenAnswer(
            call -> {
              BusinessAct act = call.getArgument(0);
              RemoteAct remote = call.getArgument(1);
              return remote.send(new Receipt(act, ReceiptState.SENDING, null, 1, NOW, NOW));
            });
    return receipts;
  }
}
