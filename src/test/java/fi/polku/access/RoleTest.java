package fi.polku.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoleTest {

  @Test
  void thoseWhoWorkOnTasksAreOneSet() {
    assertThat(Role.taskWorkersAnd(Role.SUPERVISOR, Role.CASEWORKER))
        .doesNotHaveDuplicates()
        .contains(Role.CASEWORKER, Role.PAYMENTS, Role.STATE_EXPERT, Role.SUPERVISOR)
        .doesNotContain(Role.PROCESS_OWNER, Role.ADMIN, Role.INTEGRATION, Role.FINANCE);
  }

  @ParameterizedTest
  @EnumSource
  void keyFindsTheRole(Role role) {
    assertThat(Role.ofKey(role.key())).contains(role);
  }

  static Stream<String> workers() {
    return Arrays.stream(Role.values()).filter(Role::worksOnTasks).map(Role::key);
  }

  @ParameterizedTest
  @MethodSource("workers")
  void worksUnderANameInEveryLanguage(String key) {
    for (String language : new String[] {"fi", "sv", "en"}) {
      assertThat(
              ResourceBundle.getBundle("messages/casefile", Locale.forLanguageTag(language))
                  .containsKey("casefile.role." + key))
          .isTrue();
    }
  }
}
