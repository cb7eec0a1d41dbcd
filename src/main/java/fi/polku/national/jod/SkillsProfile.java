package fi.polku.national.jod;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * What the customer has told of her skills in JOD. Without her consent there is nothing.
 *
 * @param occupations names of occupations she is interested in or has worked in
 */
public record SkillsProfile(Consent consent, List<Named> occupations, List<Named> skills) {

  private static final int MOST = 20;

  /** Whether the customer lets the employment authority read her profile. */
  public enum Consent {
    GIVEN,
    MISSING
  }

  /** Refuses an answer that tells of skills without consent, or of more than a list may hold. */
  public SkillsProfile {
    Assert.notNull(consent, "The consent is missing");
    occupations = checked(occupations);
    skills = checked(skills);
    boolean empty = occupations.isEmpty() && skills.isEmpty();
    Assert.isTrue(consent == Consent.GIVEN || empty, "A profile without consent");
  }

  /** Whether there is anything to read. */
  public boolean isGiven() {
    return consent == Consent.GIVEN;
  }

  private static List<Named> checked(@Nullable List<Named> given) {
    List<Named> list = Objects.requireNonNullElse(given, List.of());
    Assert.isTrue(list.size() <= MOST, "Too many in a list");
    return List.copyOf(list);
  }

  /**
   * A concept of ESCO.
   *
   * @param uri its address in ESCO
   * @param name in the customer's language
   */
  public record Named(String uri, String name) {

    private static final int LONGEST = 200;

    public Named {
      Assert.isTrue(uri != null && uri.startsWith("http://data.europa.eu/esco/"), "Not of ESCO");
      Assert.isTrue(name != null && !name.isBlank() && name.length() <= LONGEST, "No name");
    }
  }

  @Override
  public String toString() {
    return "SkillsProfile[" + consent + "]";
  }
}
