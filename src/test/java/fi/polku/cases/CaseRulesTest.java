package fi.polku.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a case may change. */
class CaseRulesTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, SELF_SERVICE, true", "OPEN, IN_SERVICE, true", "OPEN, ENDED, true",
    "SELF_SERVICE, IN_SERVICE, true", "SELF_SERVICE, ENDED, true", "SELF_SERVICE, OPEN, true",
    "IN_SERVICE, SELF_SERVICE, true", "IN_SERVICE, ENDED, true", "IN_SERVICE, OPEN, false",
    "ENDED, OPEN, false", "ENDED, SELF_SERVICE, false", "ENDED, IN_SERVICE, false",
    "ENDED, ENDED, false"
  })
  void statusGoesOnButNeverBackFromTheEnd(CaseStatus from, CaseStatus to, boolean allowed) {
    assertThat(from.mayBecome(to)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aLineOtherThanTheProposedNeedsAReason(String reason) {
    assertThatThrownBy(() -> new LineChoice(ServiceLine.SKILLS, ServiceLine.SUPPORTED, reason))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReasonOfAnotherLineIsKept() {
    var choice = new LineChoice(ServiceLine.SKILLS, ServiceLine.SUPPORTED, " tutkinto puuttuu ");

    assertThat(choice.timelineKind()).isEqualTo("service-line-chosen-otherwise");
    assertThat(choice.facts())
        .containsEntry("line", ServiceLine.SKILLS)
        .containsEntry("proposed", ServiceLine.SUPPORTED)
        .containsEntry("reason", "tutkinto puuttuu");
  }

  @Test
  void theProposedLineNeedsNoReason() {
    var choice = new LineChoice(ServiceLine.SKILLS, ServiceLine.SKILLS, null);

    assertThat(choice.timelineKind()).isEqualTo("service-line-chosen");
    assertThat(choice.facts()).containsOnlyKeys("line");
  }
}
