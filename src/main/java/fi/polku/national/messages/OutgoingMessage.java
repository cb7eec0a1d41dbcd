package fi.polku.national.messages;

import org.jspecify.annotations.Nullable;

/**
 * A message ready to go, with its files.
 *
 * @param externalId our key, by which the system knows a repeat
 * @param recipient personal identity code or Y-tunnus
 * @param document goes with the electronic message; null: nothing does
 * @param paper null: it goes electronically or not at all
 */
record OutgoingMessage(
    String externalId,
    String recipient,
    MessageText text,
    MessageRequest.Manner manner,
    @Nullable Attachment document,
    @Nullable PaperLetter paper) {

  @Override
  public String toString() {
    return "OutgoingMessage[" + externalId + "]";
  }

  /** What is printed, and where it goes. */
  record PaperLetter(Attachment letter, PaperMail.Address to) {}
}
