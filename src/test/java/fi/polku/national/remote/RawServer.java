package fi.polku.national.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Writes bytes that no HTTP server would. */
final class RawServer implements Trap {

  /** The bytes of an answer. */
  interface Answer {
    void to(OutputStream caller) throws IOException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final AtomicLong sent = new AtomicLong();
  private final Queue<String> good;
  private final Answer answer;
  private final ServerSocket socket;

  RawServer(List<String> good, Answer answer) {
    this.good = new ArrayDeque<>(good);
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new IllegalStateException(noPort);
    }
    threads.execute(this::accept);
  }

  @Override
  public URI url() {
    return URI.create("http://localhost:" + socket.getLocalPort() + "/base");
  }

  @Override
  public List<String> paths() {
    return paths;
  }

  @Override
  public long sent() {
    return sent.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      readRequest(caller);
      String body;
      synchronized (good) {
        body = good.poll();
      }
      if (body == null) {
        answer.to(new CountingStream(caller.getOutputStream(), sent));
      } else {
        caller.getOutputStream().write(HostileHttp.whole(body));
      }
    } catch (IOException callerLeft) {
      paths.add("/left");
    }
  }

  private void readRequest(Socket caller) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
    paths.add(String.valueOf(reader.readLine()).split(" ", 3)[1]);
    int length = 0;
    for (String line = reader.readLine(); line != null && !line.isEmpty(); ) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).trim());
      }
      line = reader.readLine();
    }
    for (int i = 0; i < length && reader.read() >= 0; i++) {
      // the whole body, so that closing sends no reset
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException alreadyClosed) {
      paths.add("/closed");
    }
    threads.shutdownNow();
  }
}
