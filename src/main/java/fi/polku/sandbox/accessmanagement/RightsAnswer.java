package fi.polku.sandbox.accessmanagement;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.access.Users;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import fi.polku.shared.MunicipalityCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells of everybody what is configured, unless the sandbox was made to tell something else. */
@SandboxOnly
@Component
class RightsAnswer implements ContractQuestion {

  private final Users users;
  private final SandboxRights rights;

  RightsAnswer(Users users, SandboxRights rights) {
    this.users = users;
    this.rights = rights;
  }

  @Override
  public String system() {
    return "access-management";
  }

  @Override
  public String question() {
    return "rights";
  }

  @Override
  public Object answer(JsonNode asked) {
    Map<String, Object> told = new LinkedHashMap<>();
    users.configured().forEach(user -> told.put(user.username(), configured(user)));
    told.putAll(rights.all());
    return Map.of("rights", List.copyOf(told.values()));
  }

  private static Map<String, Object> configured(PolkuUser user) {
    return Map.of(
        "username", user.username(),
        "roles", user.roles().stream().map(Role::key).sorted().toList(),
        "municipalities",
            user.municipalities().stream().map(MunicipalityCode::value).sorted().toList(),
        "seesRestrictedPersons", user.seesRestrictedPersons());
  }
}
