package fi.polku.national.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Title and body of a message; a title has at most 256 characters (Suomi.fi messages). */
record MessageText(String title, String body) {

  private static final int MAX_TITLE = 256;
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+!|~-]");
  private static final Pattern FACT = Pattern.compile("\\[([a-z]+)]");

  MessageText {
    if (title.isBlank() || title.length() > MAX_TITLE || body.isBlank()) {
      throw new IllegalArgumentException("A message needs a body and a title of at most 256");
    }
  }

  /**
   * The text with its facts, written in it as {@code [name]}, in place.
   *
   * @throws IllegalArgumentException if the text names a fact that is not given
   */
  MessageText with(Map<String, String> facts) {
    return new MessageText(filled(title, facts), filled(body, facts));
  }

  /** As {@link #with}, for a body in Markdown: signs in the facts format nothing. */
  MessageText withPlain(Map<String, String> facts) {
    Map<String, String> escaped = new HashMap<>(facts);
    escaped.replaceAll((name, fact) -> MARKDOWN.matcher(fact).replaceAll("\\\\$0"));
    return new MessageText(filled(title, facts), filled(body, escaped));
  }

  private static String filled(String text, Map<String, String> facts) {
    return FACT.matcher(text)
        .replaceAll(named -> Matcher.quoteReplacement(fact(named.group(1), facts)));
  }

  private static String fact(String name, Map<String, String> facts) {
    String fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("The message needs the fact " + name);
    }
    return fact;
  }

  /** Both texts, one after the other. */
  MessageText followedBy(MessageText other) {
    return new MessageText(title + " / " + other.title, body + "\n\n---\n\n" + other.body);
  }
}
