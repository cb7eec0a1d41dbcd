package fi.polku.national.messages;

import fi.polku.shared.LanguageCode;

/**
 * Who a message is for.
 *
 * @param identity personal identity code or Y-tunnus, as Suomi.fi messages knows the recipient
 * @param reference what names the recipient in our own records
 * @param name as it stands on an envelope
 * @param person whether it is a person, not an organisation
 * @param restricted turvakielto: where the person lives is protected
 */
record Addressee(
    String identity,
    String reference,
    String name,
    LanguageCode language,
    boolean person,
    boolean restricted) {

  @Override
  public String toString() {
    return "Addressee[" + reference + "]";
  }
}
