package fi.polku.national.remote;

import java.util.List;

/** Servers that cannot show who they are. */
final class HostileTls {

  private HostileTls() {}

  static List<HostileAnswer> all() {
    TestCertificates certificates = TestCertificates.ofThisRun();
    return List.of(
        secure("a good certificate", "status-599", certificates, "good"),
        secure("an expired certificate", "certificate", certificates, "expired"),
        secure("a certificate of the future", "certificate", certificates, "future"),
        secure("the certificate of another host", "certificate", certificates, "elsewhere"),
        secure("a certificate signed by itself", "certificate", certificates, "own"));
  }

  private static HostileAnswer secure(
      String name, String verdict, TestCertificates certificates, String alias) {
    return new HostileAnswer(
        name, verdict, false, good -> new RemoteServer(certificates.serverOf(alias)));
  }
}
