package fi.polku.national.receipts;

import fi.polku.shared.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done once in a national system.
 *
 * @param system name of the system, as in configuration and metrics
 * @param operation what is done there
 * @param caseId the case it is done for; null: for none
 * @param requestHash SHA-256 of what is sent; the content itself is not kept
 */
public record BusinessAct(
    IdempotencyKey key,
    String system,
    String operation,
    @Nullable CaseId caseId,
    String requestHash) {

  /** The act of sending these parts. */
  public static BusinessAct of(
      IdempotencyKey key,
      String system,
      String operation,
      @Nullable CaseId caseId,
      List<String> content) {
    return new BusinessAct(key, system, operation, caseId, hash(content));
  }

  private static String hash(List<String> content) {
    try {
      byte[] bytes = String.join("\u0000", content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
