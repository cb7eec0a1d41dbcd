package fi.polku.national.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as records management takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Document(
    String caseId,
    DocumentType documentType,
    String title,
    String language,
    String municipality,
    String decidedOn,
    String classificationCode,
    String publicityClass,
    @Nullable String securityReason,
    boolean personalData,
    List<File> records,
    @Nullable String callback) {

  /** One file of a document, with its hash. */
  record File(String fileName, String mediaType, String sha256, String content) {

    static File ofText(String name, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new File(name, "text/plain", sha256(bytes), Base64.getEncoder().encodeToString(bytes));
    }

    private static String sha256(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException missing) {
        throw new IllegalStateException("Every Java has SHA-256", missing);
      }
    }

    @Override
    public String toString() {
      return "File[" + fileName + "]";
    }
  }
}
