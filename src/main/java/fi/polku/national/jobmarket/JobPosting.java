package fi.polku.national.jobmarket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * A vacancy as it is managed in Työmarkkinatori (P66). The interface is documented, the fields of
 * its body are our reading of the search's: they are checked with the KEHA Centre before use.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JobPosting(
    List<String> languages,
    Owner owner,
    Position position,
    Location location,
    Application application) {

  JobPosting {
    Assert.notNull(position, "A posting without its position");
    Assert.notNull(application, "A posting without its application");
  }

  static JobPosting of(String businessId, String company, VacancyNotice notice) {
    return new JobPosting(
        List.of("fi"),
        new Owner(businessId, company),
        new Position(
            Map.of("fi", notice.title()),
            notice.description() == null ? Map.of() : Map.of("fi", notice.description()),
            notice.occupations()),
        new Location(List.of("FI"), List.of(notice.municipality())),
        new Application(notice.closes(), notice.positions()));
  }

  /** Whether this says the same of the vacancy as the other, as far as we write it. */
  boolean saysTheSameAs(JobPosting other) {
    return position.equals(other.position) && application.equals(other.application);
  }

  record Owner(String businessId, String companyName) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Position(
      Map<String, String> title, Map<String, String> jobDescription, List<String> occupations) {

    Position {
      title = title == null ? Map.of() : Map.copyOf(title);
      jobDescription = jobDescription == null ? Map.of() : Map.copyOf(jobDescription);
      occupations = occupations == null ? List.of() : List.copyOf(occupations);
    }
  }

  record Location(List<String> countries, List<String> municipalities) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Application(@Nullable String expires, int openPositions) {}
}
