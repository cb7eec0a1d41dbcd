package fi.polku.national.jobmarket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * One vacancy of the answer, as far as we read it (P67, JobPostingV2). Contacts are left unread.
 *
 * @param position title is one text, or one for each language
 */
record PostingLine(
    Metadata metadata,
    @Nullable Owner owner,
    Position position,
    @Nullable Location location,
    @Nullable Application application) {

  PostingLine {
    Assert.notNull(metadata, "A vacancy without its metadata");
    Assert.notNull(position, "A vacancy without its position");
  }

  FoundVacancy summary() {
    return new FoundVacancy(
        metadata.externalId(),
        text(position.title()),
        owner == null ? "" : text(owner.companyName()),
        location == null || location.municipalities() == null
            ? List.of()
            : location.municipalities(),
        application == null ? "" : text(application.expires()));
  }

  /** ESCO's addresses of the occupations that the vacancy names. */
  List<String> occupations() {
    return position.occupations() == null ? List.of() : position.occupations();
  }

  /** Finnish first, then whatever there is. */
  private static String text(@Nullable JsonNode given) {
    if (given == null || given.isNull()) {
      return "";
    }
    if (given.isTextual()) {
      return given.asText();
    }
    JsonNode first = given.elements().hasNext() ? given.elements().next() : given;
    return given.path("fi").asText(first.asText(""));
  }

  record Metadata(String externalId) {

    Metadata {
      Assert.hasText(externalId, "A vacancy without its id");
      Assert.isTrue(externalId.length() <= 200, "An id longer than any");
    }
  }

  record Owner(@Nullable JsonNode companyName) {}

  record Position(@Nullable JsonNode title, @Nullable List<String> occupations) {}

  record Location(@Nullable List<String> municipalities) {}

  record Application(@Nullable JsonNode expires) {}
}
