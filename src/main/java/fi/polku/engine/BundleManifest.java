package fi.polku.engine;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which models a version of Polku brought, so that the next one knows which of them it changes;
 * what process owners have released since does not count.
 *
 * @param fingerprints of the texts, by file name
 */
record BundleManifest(Map<String, String> fingerprints) {

  /** Name of the manifest in the deployment it belongs to. */
  static final String FILE = "polku-bundle.txt";

  static final BundleManifest NONE = new BundleManifest(Map.of());

  static BundleManifest of(List<ModelFile> files) {
    return new BundleManifest(
        files.stream().collect(toMap(ModelFile::fileName, file -> fingerprint(file.content()))));
  }

  /** Reads what {@link #text()} wrote. */
  static BundleManifest parse(String text) {
    return new BundleManifest(
        text.lines()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(toMap(parts -> parts[1], parts -> parts[0])));
  }

  /** One file a line: fingerprint, blank, name. */
  String text() {
    return new TreeMap<>(fingerprints)
        .entrySet().stream()
            .map(file -> file.getValue() + " " + file.getKey())
            .collect(joining("\n"));
  }

  /** Names of the files that are new or other than they were. */
  Set<String> changedSince(BundleManifest before) {
    Set<String> changed = new TreeSet<>(fingerprints.keySet());
    changed.removeIf(
        name -> fingerprints.getOrDefault(name, "").equals(before.fingerprints.get(name)));
    return changed;
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
