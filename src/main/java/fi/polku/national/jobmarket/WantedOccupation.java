package fi.polku.national.jobmarket;

import java.util.Locale;
import java.util.Set;

/**
 * What kind of work is looked for.
 *
 * @param concepts ESCO's addresses of the occupations; where there are some, only they count
 * @param words otherwise a vacancy's title must hold these; empty: any vacancy will do
 */
public record WantedOccupation(Set<String> concepts, String words) {

  boolean fits(PostingLine posting) {
    if (!concepts.isEmpty()) {
      return posting.occupations().stream().anyMatch(concepts::contains);
    }
    return folded(posting.summary().title()).contains(folded(words));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
