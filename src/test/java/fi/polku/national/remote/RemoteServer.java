package fi.polku.national.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A system on loopback that answers as each test scripts it, good or bad, one answer a call. */
public final class RemoteServer implements Trap {

  /** A call as it arrived. */
  public record Call(String method, String path, Headers headers, String body) {}

  /** What to do with a call. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  static {
    // else each answer waits 40 ms for the caller's acknowledgement of its head
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Queue<Answer> script = new ArrayDeque<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final AtomicLong sent = new AtomicLong();
  private final HttpServer server;

  public RemoteServer() {
    this(null);
  }

  /**
   * @param tls how to speak TLS, or null for none
   */
  RemoteServer(@Nullable SSLContext tls) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      server = tls == null ? HttpServer.create(address, 0) : secured(address, tls);
    } catch (IOException noPort) {
      throw new IllegalStateException(noPort);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private static HttpServer secured(InetSocketAddress address, SSLContext tls) throws IOException {
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return server;
  }

  @Override
  public URI url() {
    String scheme = server instanceof HttpsServer ? "https" : "http";
    return URI.create(scheme + "://localhost:" + server.getAddress().getPort() + "/base");
  }

  @Override
  public List<String> paths() {
    return calls.stream().map(Call::path).toList();
  }

  @Override
  public long sent() {
    return sent.get();
  }

  public List<Call> calls() {
    return calls;
  }

  public synchronized RemoteServer then(Answer answer) {
    script.add(answer);
    return this;
  }

  public RemoteServer thenJson(int status, String json) {
    return then(exchange -> send(exchange, status, json));
  }

  /** Says nothing and closes the connection. */
  public RemoteServer thenCut() {
    return then(HttpExchange::close);
  }

  /** Keeps the caller waiting until the server is closed. */
  public RemoteServer thenSilence() {
    return then(
        exchange -> {
          await();
          exchange.close();
        });
  }

  /** Begins a good answer and goes on a byte every 50 ms, or not at all, until it is closed. */
  public RemoteServer thenDrip(String mediaType, String filler, boolean on) {
    return then(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", mediaType);
          exchange.sendResponseHeaders(200, 0);
          do {
            exchange.getResponseBody().write(filler.charAt(0));
            exchange.getResponseBody().flush();
          } while (on && !closesWithin(50));
          await();
          exchange.close();
        });
  }

  /** Begins a good answer and never ends it. */
  public RemoteServer thenStall() {
    return thenDrip("application/json", "{", false);
  }

  public RemoteServer thenRedirect(URI elsewhere) {
    return thenRedirect(307, elsewhere);
  }

  public RemoteServer thenRedirect(int status, URI elsewhere) {
    return then(
        exchange -> {
          exchange.getResponseHeaders().set("Location", elsewhere.toString());
          send(exchange, status, "{}");
        });
  }

  public RemoteServer thenBody(int status, String mediaType, byte[] body) {
    return then(exchange -> send(exchange, status, mediaType, body));
  }

  public static void send(HttpExchange exchange, int status, String json) throws IOException {
    send(exchange, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String mediaType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    exchange.setStreams(null, new CountingStream(exchange.getResponseBody(), sent));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(
        new Call(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getRawPath(),
            exchange.getRequestHeaders(),
            body));
    Answer answer;
    synchronized (this) {
      answer = script.poll();
    }
    if (answer == null) {
      send(exchange, 599, "{\"code\":\"not-in-the-script\"}");
    } else {
      answer.to(exchange);
    }
  }

  private boolean closesWithin(long millis) {
    try {
      return closing.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
