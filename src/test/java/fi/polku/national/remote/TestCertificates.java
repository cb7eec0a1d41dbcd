package fi.polku.national.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Certificates of servers, good and bad, made by the JDK's keytool for this run. Clients made after
 * {@link #ofThisRun} trust their issuer, so that a bad one is refused for what is wrong with it.
 */
final class TestCertificates {

  private static final String PASSWORD = "for-this-run";
  private static final String HERE = "SAN=dns:localhost,ip:127.0.0.1";

  private static final class Lazy {
    static final TestCertificates MADE = make();
  }

  private final KeyStore store;

  private TestCertificates(KeyStore store) {
    this.store = store;
  }

  static TestCertificates ofThisRun() {
    return Lazy.MADE;
  }

  /** TLS as the server with the key under the alias speaks it. */
  SSLContext serverOf(String alias) {
    try {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      char[] password = PASSWORD.toCharArray();
      own.setKeyEntry(
          alias, store.getKey(alias, password), password, store.getCertificateChain(alias));
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(own, password);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private static TestCertificates make() {
    try {
      Path directory = Files.createTempDirectory("certificates");
      Path file = directory.resolve("all.p12");
      key(file, "issuer", "CN=Issuer", "-ext", "bc:c", "-validity", "9");
      key(file, "good", "CN=localhost", "-signer", "issuer", "-ext", HERE, "-validity", "2");
      key(
          file,
          "expired",
          "CN=localhost",
          "-signer",
          "issuer",
          "-ext",
          HERE,
          "-startdate",
          "-5d",
          "-validity",
          "2");
      key(
          file,
          "future",
          "CN=localhost",
          "-signer",
          "issuer",
          "-ext",
          HERE,
          "-startdate",
          "+2d",
          "-validity",
          "2");
      key(
          file,
          "elsewhere",
          "CN=elsewhere",
          "-signer",
          "issuer",
          "-ext",
          "SAN=dns:other.example",
          "-validity",
          "2");
      key(file, "own", "CN=localhost", "-ext", HERE, "-validity", "2");
      KeyStore store = KeyStore.getInstance("PKCS12");
      try (InputStream keys = Files.newInputStream(file)) {
        store.load(keys, PASSWORD.toCharArray());
      }
      Files.delete(file);
      Files.delete(directory);
      trustIssuerOf(store);
      return new TestCertificates(store);
    } catch (GeneralSecurityException | IOException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private static void key(Path file, String alias, String name, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-keyalg",
                "EC",
                "-alias",
                alias,
                "-dname",
                name));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool made no certificate " + alias);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** No test of ours speaks TLS with anybody else. */
  private static void trustIssuerOf(KeyStore store) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("issuer", store.getCertificate("issuer"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLContext.setDefault(context);
  }
}
