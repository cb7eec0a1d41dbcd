package fi.polku.sandbox.jod;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Skills profiles: three customers in four have consented, and each has the same profile every
 * time.
 */
@SandboxOnly
@Component
class SkillsProfileAnswer implements ContractQuestion {

  private static final String ESCO = "http://data.europa.eu/esco/";
  private static final List<String> OCCUPATIONS =
      List.of("kokki", "myyjä", "lähihoitaja", "sähköasentaja", "kirjanpitäjä");
  private static final List<String> SKILLS =
      List.of("asiakaspalvelu", "ruoanvalmistus", "kirjanpito", "hitsaus", "englannin kieli");
  private static final int ONE_IN = 4;

  @Override
  public String system() {
    return "jod";
  }

  @Override
  public String question() {
    return "skills-profile";
  }

  @Override
  public Object answer(JsonNode asked) {
    int person = asked.path("personalIdentityCode").asText().hashCode();
    return Math.floorMod(person, ONE_IN) == 0
        ? Map.of("consent", "MISSING")
        : Map.of(
            "consent",
            "GIVEN",
            "occupations",
            List.of(of("occupation", OCCUPATIONS, person)),
            "skills",
            List.of(of("skill", SKILLS, person), of("skill", SKILLS, person + 1)));
  }

  private static Map<String, String> of(String kind, List<String> names, int person) {
    int one = Math.floorMod(person, names.size());
    return Map.of("uri", ESCO + kind + "/sandbox-" + one, "name", names.get(one));
  }
}
