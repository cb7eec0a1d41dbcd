package fi.polku.national.connectors;

import fi.polku.shared.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * A national system as its file {@code national/connectors/<key>.yml} tells of it; the prose is
 * English.
 *
 * @param key names the system everywhere: in settings, receipts, faults and the simulator's path
 * @param name in all three languages
 * @param contract file of the contract under {@code national/}
 * @param published whether the contract is the owner's own; otherwise it is our assumption
 * @param source where the protocol is documented, or that it is not
 * @param connect how production is connected: settings and agreements
 * @param data what moves between us and the system
 * @param ground the legal ground, or what must be confirmed with the controller
 * @param steps ids of the element templates that reach the system
 * @param limits settings that differ from the default, by name
 */
public record Connector(
    String key,
    LocalizedText name,
    String protocol,
    String contract,
    boolean published,
    String source,
    String real,
    String assumed,
    String connect,
    Data data,
    String ground,
    List<String> steps,
    Map<String, String> limits) {

  public Connector {
    steps = List.copyOf(steps);
    limits = Map.copyOf(limits);
  }

  /**
   * What moves.
   *
   * @param out what leaves us
   * @param in what comes to us
   */
  public record Data(List<String> out, List<String> in) {

    public Data {
      out = List.copyOf(out);
      in = List.copyOf(in);
    }
  }
}
