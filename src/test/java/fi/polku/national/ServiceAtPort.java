package fi.polku.national;

import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;

/** A system of our own contract that answers as a test tells it. */
public final class ServiceAtPort implements AutoCloseable {

  /** What every such system needs besides its address. */
  public static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };

  /** When the acts of the tests are done. */
  public static final BusinessMoment MOMENT = new BusinessMoment("p", "task", "1");

  private final RemoteServer server = new RemoteServer();
  private final String key;

  public ServiceAtPort(String key) {
    this.key = key;
  }

  public RemoteSystems systems() {
    return BadAnswers.systems(key, server.url(), SETTINGS);
  }

  /** Says of the act of the fact that it was done. */
  public void record(String fact) {
    server.thenJson(201, "{\"externalId\":\"p:task:1:" + fact + "\",\"reference\":\"R-1\"}");
  }

  public void refuse(String code) {
    server.thenJson(422, "{\"code\":\"" + code + "\"}");
  }

  public void answer(String json) {
    server.thenJson(200, json);
  }

  /** Path and body of the latest call. */
  public String called() {
    RemoteServer.Call call = server.calls().get(server.calls().size() - 1);
    return call.path() + " " + call.body();
  }

  @Override
  public void close() {
    server.close();
  }
}
