package fi.polku.services;

import fi.polku.shared.LocalizedText;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an area arranges a service or a part of it (OULU 2 and annex 1, PORVOO 6 and service map,
 * PIRKANMAA J8–J9, P3, O2).
 *
 * @param part of the service; null for the service itself
 * @param arranger {@code PAIKALLINEN}, {@code KESKITETTY}, {@code OSTO}, {@code VALTIO} or {@code
 *     MUU_ALUE}
 * @param keeper whose customer the customer is during the service, for instance {@code
 *     OMAVALMENTAJA}
 * @param role key of the role that gets the tasks
 * @param reason why, for people
 */
public record Arrangement(
    @Nullable String part, String arranger, String keeper, String role, LocalizedText reason) {

  static Arrangement of(@Nullable String part, Map<String, Object> answer) {
    return new Arrangement(
        part,
        text(answer, "jarjestaja"),
        text(answer, "asiakasvastuu"),
        text(answer, "palvelunRooli"),
        new LocalizedText(
            text(answer, "perusteluFi"), text(answer, "perusteluSv"), text(answer, "perusteluEn")));
  }

  private static String text(Map<String, Object> answer, String name) {
    return Objects.requireNonNull(answer.get(name), name).toString();
  }
}
