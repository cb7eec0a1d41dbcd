package fi.polku.models;

import fi.polku.engine.QuickFeel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * A bare engine in memory with the repository's own models and recording stand-ins for the beans
 * they name, so that a model is tested apart from the application around it. It is built once for
 * all test classes: building it takes longer than most of their tests.
 */
final class EngineOfModels {

  private final ProcessEngine engine;
  private final List<ModelEngine.ServiceCall> calls = new ArrayList<>();
  private final ProcessCoverage coverage = new ProcessCoverage();

  EngineOfModels() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:models");
    configuration.setProcessEngineName("models");
    configuration.setJobExecutorActivate(false);
    configuration.setEnforceHistoryTimeToLive(true);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    configuration.setSkipOutputMappingOnCanceledActivities(true);
    configuration.setBeans(beans());
    var decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(QuickFeel::new);
    configuration.setDmnEngineConfiguration(decisions);
    coverage.prepare(configuration);
    engine = configuration.buildProcessEngine();
    coverage.listenTo(engine);
    deploy();
  }

  ProcessEngine engine() {
    return engine;
  }

  ProcessCoverage coverage() {
    return coverage;
  }

  /** What service tasks were asked to do, oldest first. */
  List<ModelEngine.ServiceCall> calls() {
    return calls;
  }

  private Map<Object, Object> beans() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put("paatostaulut", new StandIns.Tables());
    beans.put("kalenteri", new StandIns.Calendar());
    beans.put("maaraaika", new StandIns.DeadlineTimes());
    beans.put("kustannusvuosi", new CostYearStandIns());
    beans.put("vastuu", new StandIns.Responsibility());
    beans.put("vtjHenkilotiedot", (JavaDelegate) execution -> {});
    for (String name :
        List.of(
            "aikajana",
            "ajanPeruutus",
            "ajanvaraus",
            "ajanVarmistus",
            "asiakasrekisteriHaku",
            "asiakasrekisteriKirjaus",
            "asiakasvastuu",
            "asiakkuudenhallintaKirjaus",
            "asianhallintaKirjaus",
            "avoimetPaikat",
            "avoinPaikka",
            "avustusMaksatus",
            "avustusPaatos",
            "avustusTila",
            "escoHaku",
            "eures",
            "kotoDigiHaku",
            "kotoDigiKirjaus",
            "kunnanTunnusluku",
            "kustannusKirjaus",
            "kustannuslaskuLahetys",
            "kustannusvuosiAvaus",
            "kustannusvuosiHyvaksynta",
            "kustannusvuosiKorotus",
            "kustannusvuosiLahetys",
            "kustannusvuosiPaatos",
            "kustannusvuosiSiirto",
            "kustannusvuosiTasaus",
            "kuukausilaskut",
            "laskunLahetys",
            "lausunnonToimitus",
            "lausuntoKasittely",
            "lausuntoKirjaus",
            "lausuntoMuistutus",
            "lausuntoPuuttuu",
            "luvanTarkistus",
            "maaraaikaVaroitus",
            "maaraaikaYlitys",
            "muutostapahtuma",
            "osaamisprofiili",
            "palvelukuvaus",
            "palvelulinjanVahvistus",
            "palvelunHinnat",
            "palvelupaikanPeruutus",
            "palvelupaikanVaraus",
            "prosessinAloitus",
            "saatavuusharkintaLausunto",
            "siirronYhteenveto",
            "suomifiViesti",
            "tapahtumanTilanne",
            "tapauksenSiirto",
            "tapauksenTila",
            "tapausviesti",
            "tasauslaskut",
            "tyomarkkinatoriIlmoitus",
            "yhteydenottohistoria",
            "yritystiedot")) {
      beans.put(name, recording(name));
    }
    return beans;
  }

  private JavaDelegate recording(String bean) {
    return execution -> {
      calls.add(
          new ModelEngine.ServiceCall(
              bean,
              execution.getCurrentActivityId(),
              new HashMap<>(execution.getVariablesLocal())));
      NationalStandIns.answer(bean, execution);
      CostYearStandIns.answer(bean, execution);
    };
  }

  private void deploy() {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    try (Stream<Path> models =
        Stream.of("processes", "decisions", "forms").map(Path::of).flatMap(EngineOfModels::files)) {
      models.forEach(model -> add(deployment, model));
    }
    deployment.deploy();
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.list(folder).filter(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(DeploymentBuilder deployment, Path model) {
    try (InputStream content = Files.newInputStream(model)) {
      deployment.addInputStream(model.getFileName().toString(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
