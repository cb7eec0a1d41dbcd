package fi.polku.national.messages;

import fi.polku.shared.LanguageCode;

/**
 * Who a message is for.
 *
 * @param identity personal identity code or Y-tunnus, as Suomi.fi messages knows the recipient
 * @param reference what names the recipient in our own records
 */
record Addressee(String identity, String reference, LanguageCode language) {

  @Override
  public String toString() {
    return "Addressee[" + reference + "]";
  }
}
