package fi.polku.national.jobmarket.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.national.jobmarket.VacancyNotice;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;

/** What people answered in forms becomes the notice of a vacancy. */
class VacancyVariablesTest {

  private static final String COOK =
      "http://data.europa.eu/esco/occupation/59c92a17-ef1a-53be-bd04-185283495a82";

  private final DelegateExecution execution = mock();
  private final VacancyVariables variables = new VacancyVariables(execution);

  @Test
  void allOfItIsRead() {
    given("avoinPaikkaId", "p-1");
    given("tehtavanimike", " Kokki ");
    given("paikkoja", 2L);
    given("kunta", "638");
    given("hakuPaattyy", "2026-12-04");
    given("ammattiEsco", List.of(Map.of("nimi", "kokki", "uri", COOK)));

    assertThat(variables.notice())
        .isEqualTo(new VacancyNotice("p-1", "Kokki", null, List.of(COOK), 2, "638", "2026-12-04"));
  }

  @Test
  void theSendersIdAndPlaceComeFirst() {
    given("avoinPaikkaId", "p-1");
    given("ilmoitusTunniste", "tmt-7");
    given("kunta", "638");
    given("tyopaikanKunta", "018");

    assertThat(variables.idIfAny()).hasValue("tmt-7");
    assertThat(variables.notice().municipality()).isEqualTo("018");
    assertThat(variables.notice().positions()).isEqualTo(1);
  }

  @Test
  void withoutAVacancyThereIsNothingToPublish() {
    assertThat(variables.idIfAny()).isEmpty();
    assertThatThrownBy(variables::notice).hasMessageContaining("avoinPaikkaId");
  }

  @Test
  void onlyConceptsOfEscoCount() {
    given("ammattiEsco", "[{\"uri\":\"http://example.org/x\"}, 7]");
    assertThat(variables.concepts("ammatti")).isEmpty();
  }

  private void given(String name, Object value) {
    when(execution.getVariable(name)).thenReturn(value);
  }
}
