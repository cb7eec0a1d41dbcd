package fi.polku.national.messages;

import java.util.Locale;
import java.util.Map;

/**
 * A file that goes with a message.
 *
 * @param name as the recipient sees it; tells the type by its extension
 * @param content at most {@link #LARGEST} bytes
 */
record Attachment(String name, byte[] content) {

  /** The owner tells no limit; this is ours, well above what our own documents need. */
  static final int LARGEST = 2_000_000;

  /** Types that are delivered electronically (Suomi.fi messages, Content of a message). */
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "txt", "text/plain");

  /**
   * @throws IllegalArgumentException if the file is empty, too large or of another type
   */
  Attachment {
    if (content.length == 0 || content.length > LARGEST) {
      throw new IllegalArgumentException("An attachment of " + content.length + " bytes");
    }
    if (!name.matches("[\\p{Alnum}._-]{1,100}") || !TYPES.containsKey(extension(name))) {
      throw new IllegalArgumentException("An attachment of an unknown type or name");
    }
  }

  String mediaType() {
    return TYPES.getOrDefault(extension(name), "application/octet-stream");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Attachment[" + name + "]";
  }
}
