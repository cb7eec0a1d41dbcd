package fi.polku.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads each version's model once: versions never change. */
@Component
class CamundaStartableProcesses implements StartableProcesses {

  private static final String STARTED_FROM = "aloitus";
  private static final String CALLED = "kutsuttuna";
  private static final String STARTERS = "aloittajat";

  private final Models models;
  private final RepositoryService repository;
  private final FormService forms;
  private final Map<String, Offer> known = new ConcurrentHashMap<>();

  CamundaStartableProcesses(Models models, RepositoryService repository, FormService forms) {
    this.models = models;
    this.repository = repository;
    this.forms = forms;
  }

  @Override
  public List<Offer> all() {
    return models.newest(ModelKind.PROCESS).stream().map(this::offer).toList();
  }

  @Override
  public Optional<Offer> find(String processKey) {
    return models.newest(ModelKind.PROCESS, processKey).map(this::offer);
  }

  @Override
  public @Nullable String form(Offer offer) {
    if (forms.getStartFormData(offer.definitionId()).getCamundaFormRef() == null) {
      return null;
    }
    try (InputStream schema = forms.getDeployedStartForm(offer.definitionId())) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Offer offer(ModelVersion version) {
    return known.computeIfAbsent(version.id(), id -> read(version));
  }

  private Offer read(ModelVersion version) {
    BpmnModelInstance model = repository.getBpmnModelInstance(version.id());
    BaseElement process = model.getModelElementById(version.key());
    Map<String, String> properties = ModelNames.properties(process);
    return new Offer(
        version.key(),
        version.id(),
        ModelNames.of(model, version.key()),
        properties.getOrDefault(STARTED_FROM, CALLED),
        Arrays.stream(properties.getOrDefault(STARTERS, "").split(","))
            .map(String::strip)
            .filter(role -> !role.isEmpty())
            .collect(toUnmodifiableSet()));
  }
}
