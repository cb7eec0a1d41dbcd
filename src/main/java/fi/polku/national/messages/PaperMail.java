package fi.polku.national.messages;

import java.util.List;

/**
 * How a message is printed and posted to a recipient without an electronic mailbox. Exactly one
 * attachment, a PDF, is printed.
 */
record PaperMail(
    List<MessageRequest.AttachmentReference> attachments,
    boolean colorPrinting,
    boolean createAddressPage,
    String messageServiceType,
    PrintingService printingAndEnvelopingService,
    Party recipient,
    boolean rotateLandscapePages,
    Party sender,
    boolean twoSidedPrinting) {

  /** Black and white on both sides, with an address page. */
  static PaperMail of(
      MessageRequest.AttachmentReference letter,
      boolean verifiable,
      PaperSettings settings,
      Address recipient) {
    return new PaperMail(
        List.of(letter),
        false,
        true,
        MessageRequest.serviceType(verifiable),
        new PrintingService(
            new PostiMessaging(
                new ContactDetails(settings.email()), settings.username(), settings.password())),
        new Party(recipient),
        false,
        new Party(settings.senderAddress()),
        true);
  }

  @Override
  public String toString() {
    return "PaperMail[***]";
  }

  record PrintingService(PostiMessaging postiMessaging) {}

  record PostiMessaging(ContactDetails contactDetails, String username, String password) {

    @Override
    public String toString() {
      return "PostiMessaging[" + username + "]";
    }
  }

  record ContactDetails(String email) {}

  record Party(Address address) {}

  record Address(
      String name, String streetAddress, String zipCode, String city, String countryCode) {

    static Address inFinland(String name, PostalAddress address) {
      return new Address(name, address.street(), address.postCode(), address.city(), "FI");
    }

    @Override
    public String toString() {
      return "Address[***]";
    }
  }
}
