package fi.polku.national.jod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.polku.national.CaseOnPaper;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillsProfilesTest {

  private static final String[] SETTINGS = {
    "client=FI-TEST/MUN/1061512-1/polku", "username=user", "password=secret"
  };

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final RemoteServer remote = new RemoteServer();
  private final SkillsProfiles profiles =
      profiles(BadAnswers.systems("jod", remote.url(), SETTINGS));

  private SkillsProfiles profiles(RemoteSystems systems) {
    return new SkillsProfiles(
        about.cases, about.persons, about.timeline, TestContracts.of(systems));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void profileIsReadWithConsent() {
    remote.thenJson(
        200,
        """
        {"consent":"GIVEN","skills":[{"uri":"http://data.europa.eu/esco/skill/1","name":"hitsaus"}]}
        """);

    SkillsProfile read = profiles.read(about.id);

    assertThat(read.skills()).extracting(SkillsProfile.Named::name).containsExactly("hitsaus");
    assertThat(read.occupations()).isEmpty();
    assertThat(remote.calls().get(0).path()).isEqualTo("/base/v1/skills-profile");
    verify(about.timeline).add(about.id, "skills-profile-read", Map.of());
  }

  @Test
  void withoutConsentThereIsNothing() {
    remote.thenJson(200, "{\"consent\":\"MISSING\"}");

    assertThat(profiles.read(about.id).isGiven()).isFalse();
    verify(about.timeline).add(about.id, "skills-profile-closed", Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"consent\":\"PERHAPS\"}",
        "{\"consent\":\"GIVEN\",\"skills\":\"hitsaus\"}",
        "{\"consent\":\"GIVEN\",\"skills\":[{\"uri\":\"http://other.example/1\",\"name\":\"x\"}]}",
        "{\"consent\":\"GIVEN\",\"skills\":[{\"uri\":\"http://data.europa.eu/esco/1\",\"name\":\" \"}]}",
        "{\"consent\":\"GIVEN\",\"skills\":[null]}",
        "{\"consent\":\"MISSING\",\"skills\":[{\"uri\":\"http://data.europa.eu/esco/1\",\"name\":\"x\"}]}"
      })
  void wrongProfilesAreFailures(String answer) {
    remote.thenJson(200, answer);

    assertThatThrownBy(() -> profiles.read(about.id)).isInstanceOf(RemoteFailure.class);
    verify(about.timeline, never()).add(any(), any(), any());
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json().check("jod", systems -> profiles(systems).read(about.id), SETTINGS);
  }
}
