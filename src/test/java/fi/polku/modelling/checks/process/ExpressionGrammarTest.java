package fi.polku.modelling.checks.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression in a model may be, and what it may not. */
class ExpressionGrammarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "tulos",
        "tulos == 'JATKA'",
        "tulos eq \"JATKA\" and not valmis",
        "maara >= 3 && (tulos != null || empty syy)",
        "!valmis",
        "tulos == 'a' ? null : (valmis ? 'b' : tulos)",
        "paatostaulut.versio('palvelulinja', execution)",
        "maaraaika.varoitus(execution)",
        "maaraaika.erapaiva( execution )",
        "vastuu.rooli(execution)",
        "kalenteri.tanaan()",
        "kalenteri.hetki(muutosAlkaa)",
        "kalenteri.tanaan() == paiva",
        "decisionResult.getSingleResult().ehdotettuLinja",
        "execution.processBusinessKey"
      })
  void simpleExpressionsAreAllowed(String expression) {
    assertThat(ExpressionGrammar.refusal(expression)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "execution",
        "execution.processEngineServices.repositoryService.deleteDeployment('1')",
        "execution.getProcessEngineServices()",
        "execution.processBusinessKey.class",
        "''.getClass().forName('java.lang.Runtime')",
        "tulos.class",
        "tulos.toString()",
        "tulos['x']",
        "tulos = 'x'",
        "vastuu",
        "vastuu.rooli(tapaus)",
        "vastuu.vaihda(execution)",
        "paatostaulut",
        "paatostaulut.versio(nimi, execution)",
        "paatostaulut.poista('x', execution)",
        "kalenteri.hetki('x'.getClass())",
        "kalenteri.tanaan().getClass()",
        "decisionResult.getSingleResult().class",
        "decisionResult.getSingleResult().linja.bytes",
        "authenticatedUserId()",
        "tuntematon.aja()",
        "kylla ? a",
        "kylla ? a : b.class",
        "a == b == c",
        "(a == b",
        "a + b",
        "x -> x"
      })
  void everythingElseIsRefused(String expression) {
    assertThat(ExpressionGrammar.refusal(expression)).isPresent();
  }
}
