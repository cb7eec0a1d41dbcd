package fi.polku.national.skills;

/**
 * An occupation or a skill.
 *
 * @param name in the language of the search
 * @param uri ESCO's permanent address of it
 */
public record Concept(String name, String uri) {}
