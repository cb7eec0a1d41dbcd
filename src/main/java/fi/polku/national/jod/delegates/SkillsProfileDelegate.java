package fi.polku.national.jod.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.jod.SkillsProfile;
import fi.polku.national.jod.SkillsProfiles;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Reads the customer's skills profile. Whether she lets us becomes {@code osaamisprofiiliLuettu},
 * {@code kylla} or {@code ei}; names of her occupations and skills become {@code profiiliAmmatit}
 * and {@code profiiliOsaaminen}.
 */
@ModelBean("osaamisprofiili")
class SkillsProfileDelegate implements JavaDelegate {

  private final SkillsProfiles profiles;

  SkillsProfileDelegate(SkillsProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    SkillsProfile profile = profiles.read(step.caseId());
    step.tell("osaamisprofiiliLuettu", profile.isGiven() ? "kylla" : "ei");
    step.tell("profiiliAmmatit", names(profile.occupations()));
    step.tell("profiiliOsaaminen", names(profile.skills()));
  }

  private static String names(List<SkillsProfile.Named> named) {
    return named.stream().map(SkillsProfile.Named::name).collect(Collectors.joining(", "));
  }
}
