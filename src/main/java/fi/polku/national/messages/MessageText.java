package fi.polku.national.messages;

/** Title and body of a message; a title has at most 256 characters (Suomi.fi messages). */
record MessageText(String title, String body) {

  private static final int MAX_TITLE = 256;

  MessageText {
    if (title.isBlank() || title.length() > MAX_TITLE || body.isBlank()) {
      throw new IllegalArgumentException("A message needs a body and a title of at most 256");
    }
  }

  /** Both texts, one after the other. */
  MessageText followedBy(MessageText other) {
    return new MessageText(title + " / " + other.title, body + "\n\n---\n\n" + other.body);
  }
}
