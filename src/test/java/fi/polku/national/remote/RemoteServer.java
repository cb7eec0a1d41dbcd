package fi.polku.national.remote;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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

/** A system on loopback that answers as each test scripts it, good or bad, one answer a call. */
public final class RemoteServer implements AutoCloseable {

  /** A call as it arrived. */
  public record Call(String method, String path, Headers headers, String body) {}

  /** What to do with a call. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Queue<Answer> script = new ArrayDeque<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public RemoteServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new IllegalStateException(noPort);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/base");
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

  /** Begins a good answer and never ends it. */
  public RemoteServer thenStall() {
    return then(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          await();
          exchange.close();
        });
  }

  /** Sends far more than any client may read. */
  public RemoteServer thenFlood() {
    return then(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          byte[] part =
              "{\"a\":\"%s\",".formatted("x".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
          try (var body = exchange.getResponseBody()) {
            for (int i = 0; i < 2_000; i++) {
              body.write(part);
            }
          }
        });
  }

  public RemoteServer thenRedirect(URI elsewhere) {
    return then(
        exchange -> {
          exchange.getResponseHeaders().set("Location", elsewhere.toString());
          send(exchange, 307, "{}");
        });
  }

  public static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
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
