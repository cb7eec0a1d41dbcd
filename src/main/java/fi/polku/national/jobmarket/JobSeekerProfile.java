package fi.polku.national.jobmarket;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * What a customer lets us read of her job-search profile: ESCO's addresses, at most {@value #MOST}
 * of each kind (P60).
 *
 * @param occupations work that she is looking for
 * @param skills what she can do
 */
public record JobSeekerProfile(List<String> occupations, List<String> skills) {

  static final int MOST = 20;

  private static final Pattern CONCEPT =
      Pattern.compile(
          "http://data\\.(europa\\.eu|tyomarkkinatori\\.fi)/esco/[a-z-]+/[\\w.-]{1,60}");

  public JobSeekerProfile {
    occupations = checked(occupations);
    skills = checked(skills);
  }

  private static List<String> checked(@Nullable List<String> concepts) {
    Assert.notNull(concepts, "A list of the profile is missing");
    Assert.isTrue(concepts.size() <= MOST, "A list of the profile is longer than it may be");
    Assert.isTrue(
        concepts.stream().allMatch(uri -> uri != null && CONCEPT.matcher(uri).matches()),
        "A list of the profile holds something else than ESCO's concepts");
    return List.copyOf(concepts);
  }
}
