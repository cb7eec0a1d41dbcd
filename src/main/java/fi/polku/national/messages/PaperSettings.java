package fi.polku.national.messages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The agreement on printing, enveloping and distribution, and where undelivered mail returns.
 *
 * @param email who is told when printing fails
 */
record PaperSettings(
    @NotBlank String username,
    @NotBlank String password,
    @NotBlank String email,
    @NotBlank String senderName,
    @NotBlank String senderStreet,
    @Pattern(regexp = "[0-9]{5}") String senderPostCode,
    @NotBlank String senderCity) {

  PaperMail.Address senderAddress() {
    return new PaperMail.Address(senderName, senderStreet, senderPostCode, senderCity, "FI");
  }

  @Override
  public String toString() {
    return "PaperSettings[" + username + "]";
  }
}
