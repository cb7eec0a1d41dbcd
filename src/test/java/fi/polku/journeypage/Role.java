package fi.polku.journeypage;

import java.util.Map;

/** Whose work a user task is, in the words of a reader. */
final class Role {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("omavalmentaja", "caseworker"),
          Map.entry("kotoasiantuntija", "integration expert"),
          Map.entry("esihenkilo", "supervisor"),
          Map.entry("yritysasiantuntija", "employer services expert"),
          Map.entry("keskitetty-asiantuntija", "expert of central services"),
          Map.entry("maksatus", "payments"),
          Map.entry("tyohonvalmentaja", "job coach"),
          Map.entry("tyokykykoordinaattori", "work ability co-ordinator"),
          Map.entry("talous", "finance"),
          Map.entry("kunta", "municipality"),
          Map.entry("psykologi", "psychologist"),
          Map.entry("kv-asiantuntija", "international expert"),
          Map.entry("valtion-asiantuntija", "expert of the state"),
          Map.entry("merityonvalitys", "seafarers' employment desk"));

  private Role() {}

  /** The role of {@code candidateGroups}; an expression is told by who it leads to. */
  static String of(String candidateGroups) {
    if (candidateGroups.startsWith("${vastuu.")) {
      return "whoever is responsible for the customer";
    }
    if (candidateGroups.startsWith("${")) {
      return "who arranges the service in the area";
    }
    return WORDS.getOrDefault(candidateGroups, candidateGroups);
  }
}
