package fi.polku.national.messages;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The body of an upload: {@code multipart/form-data} with one part, {@code file} (RFC 7578). */
final class AttachmentForm {

  private final String boundary = UUID.randomUUID().toString();
  private final Attachment file;

  AttachmentForm(Attachment file) {
    this.file = file;
  }

  String mediaType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] body() {
    var body = new ByteArrayOutputStream(file.content().length + 500);
    body.writeBytes(
        ascii(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, file.name(), file.mediaType())));
    body.writeBytes(file.content());
    body.writeBytes(ascii("\r\n--%s--\r\n".formatted(boundary)));
    return body.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
