package fi.polku.national.skills;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** ESCO's answer to a search. */
record FoundConcepts(@JsonProperty("_embedded") Embedded embedded) {

  FoundConcepts {
    Assert.notNull(embedded, "The answer has no results");
  }

  record Embedded(List<Result> results) {

    Embedded {
      Assert.notNull(results, "The answer has no list of results");
      results = List.copyOf(results);
    }
  }

  record Result(@Nullable String title, @Nullable String uri) {}
}
