package fi.polku.national.acts;

import fi.polku.national.receipts.Receipts;
import fi.polku.national.remote.RemoteSystems;
import org.springframework.stereotype.Component;

/** Opens systems whose contract is our own. */
@Component
public class OwnContracts {

  private final RemoteSystems systems;
  private final Receipts receipts;

  OwnContracts(RemoteSystems systems, Receipts receipts) {
    this.systems = systems;
    this.receipts = receipts;
  }

  /** The system of the key; its contract is {@code national/contracts/<key>.yaml}. */
  public OwnContract open(String key) {
    return new OwnContract(new OwnContractClient(systems.open(key)), receipts);
  }
}
