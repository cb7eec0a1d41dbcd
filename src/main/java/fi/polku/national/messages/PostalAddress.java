package fi.polku.national.messages;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A postal address in Finland, without the name of who lives there. */
public record PostalAddress(String street, String postCode, String city) {

  private static final int LONGEST = 100;
  private static final Pattern POST_CODE = Pattern.compile("[0-9]{5}");

  /** The address, if all of it is given and it can be one; nothing is guessed. */
  public static Optional<PostalAddress> of(
      @Nullable String street, @Nullable String postCode, @Nullable String city) {
    if (!isText(street) || !isText(city) || postCode == null) {
      return Optional.empty();
    }
    return POST_CODE.matcher(postCode.strip()).matches()
        ? Optional.of(new PostalAddress(text(street), postCode.strip(), text(city)))
        : Optional.empty();
  }

  private static boolean isText(@Nullable String text) {
    return text != null
        && !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  @Override
  public String toString() {
    return "PostalAddress[***]";
  }
}
