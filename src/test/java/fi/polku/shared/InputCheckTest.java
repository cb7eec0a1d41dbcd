package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputCheckTest {

  private final InputCheck check = new InputCheck();

  @Test
  void collectsEveryProblemInOrder() {
    check.required("firstNames", " ", PersonName::of);
    check.required("lastName", "a".repeat(101), PersonName::of);
    check.optional("municipality", "6", MunicipalityCode::of);
    check.problem("startedOn", "in-future");

    assertThatThrownBy(check::refuseIfProblems)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal ->
                assertThat(refusal.problems())
                    .containsExactly(
                        FieldProblem.of("firstNames", "required"),
                        FieldProblem.of("lastName", "too-long", 100),
                        FieldProblem.of("municipality", "municipality-code"),
                        FieldProblem.of("startedOn", "in-future")));
  }

  @Test
  void givesTheValuesOfGoodInput() {
    var municipality = check.required("municipality", "638", MunicipalityCode::of);
    var language = check.optional("language", null, LanguageCode::of);

    assertThatCode(check::refuseIfProblems).doesNotThrowAnyException();
    assertThat(municipality).contains(MunicipalityCode.of("638"));
    assertThat(language).isEmpty();
  }

  @Test
  void theMessageHoldsCodesOnly() {
    assertThat(InvalidInputException.of("evil\nfield", "unknown-field"))
        .hasMessage("unknown-field");
    assertThatThrownBy(() -> new InvalidInputException(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
