package fi.polku.national.messages;

import fi.polku.shared.BusinessId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model asks to be told.
 *
 * @param text key of the text in the message bundle
 * @param facts what the text tells beyond itself, by the name it has there
 * @param employer who is told; null: the customer of the case
 * @param document key of a further text that goes along as a document; null: none
 * @param markdown whether the text is formatted with Markdown; otherwise it is plain
 * @param verifiable whether the recipient must confirm the receipt (Administrative Procedure Act,
 *     60 §)
 * @param paper whether it is printed and posted to a recipient without an electronic mailbox
 * @param address where paper goes; null when it is not known
 */
public record MessageOrder(
    String text,
    Map<String, String> facts,
    @Nullable BusinessId employer,
    @Nullable String document,
    boolean markdown,
    boolean verifiable,
    boolean paper,
    @Nullable PostalAddress address) {

  @Override
  public String toString() {
    return "MessageOrder[" + text + "]";
  }
}
