package fi.polku.modelling.web.modeler;

import fi.polku.engine.EngineVersion;
import fi.polku.engine.ModelFile;
import fi.polku.modelling.ModelReleases;
import fi.polku.modelling.ReleaseOrder;
import fi.polku.modelling.ReleaseResult;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What Camunda Modeler calls: is there an engine, of which version, deploy these files. The files
 * pass the same checks as those of our own editors. Source: Camunda Platform 7 REST API reference,
 * Deployment, Create.
 */
@RestController
@RequestMapping("/engine-rest")
class ModelerController {

  private static final int LONGEST_NAME = 255;

  private final EngineVersion version;
  private final ModelReleases releases;
  private final Duplicates duplicates;
  private final RefusalReader refusals;
  private final MessageSource texts;

  ModelerController(
      EngineVersion version,
      ModelReleases releases,
      Duplicates duplicates,
      RefusalReader refusals,
      MessageSource texts) {
    this.version = version;
    this.releases = releases;
    this.duplicates = duplicates;
    this.refusals = refusals;
    this.texts = texts;
  }

  @GetMapping("/version")
  Map<String, String> version() {
    return Map.of("version", version.value());
  }

  /** The Modeler's test of the connection; there is nothing to list. */
  @GetMapping(path = "/deployment", params = "maxResults=0")
  List<Object> connected() {
    return List.of();
  }

  @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Object> deploy(
      @RequestParam(name = "deployment-name", defaultValue = "") String name,
      @RequestParam(name = "deployment-source", defaultValue = "") String source,
      @RequestParam(name = "enable-duplicate-filtering", defaultValue = "false") boolean filter,
      @RequestParam(name = "deploy-changed-only", defaultValue = "false") boolean changedOnly,
      @RequestParam(name = "tenant-id", required = false) @Nullable String tenant,
      MultipartHttpServletRequest upload,
      Locale reader) {
    refuseUnusable(name, source, tenant);
    List<ModelFile> files = UploadedModels.of(upload.getMultiFileMap());
    List<ModelFile> changed = duplicates.changed(files);
    if ((filter || changedOnly) && changed.isEmpty()) {
      return ResponseEntity.ok(
          DeploymentAnswer.unchanged(name, source, duplicates.same(files.get(0)).orElseThrow()));
    }
    ReleaseResult result =
        releases.release(
            changedOnly ? changed : files,
            new ReleaseOrder(source, name.isBlank() ? null : name, null));
    if (result instanceof ReleaseResult.Refused refused) {
      return ResponseEntity.badRequest().body(refusals.of(refused.problems(), reader));
    }
    var released = (ReleaseResult.Released) result;
    return ResponseEntity.ok(DeploymentAnswer.made(name, source, released.versions()));
  }

  private static void refuseUnusable(String name, String source, @Nullable String tenant) {
    if (tenant != null && !tenant.isBlank()) {
      throw InvalidInputException.of("tenant-id", "model-tenant");
    }
    if (name.length() > LONGEST_NAME || source.length() > LONGEST_NAME) {
      throw InvalidInputException.of("deployment-name", "too-long", LONGEST_NAME);
    }
  }

  @ExceptionHandler
  ResponseEntity<DeploymentRefusal> refused(InvalidInputException refusal, Locale reader) {
    String message =
        refusal.problems().stream()
            .map(
                problem ->
                    problem.field()
                        + ": "
                        + Optional.ofNullable(
                                texts.getMessage(
                                    "error." + problem.code(),
                                    problem.arguments().toArray(),
                                    problem.code(),
                                    reader))
                            .orElse(""))
            .collect(Collectors.joining("\n"));
    return ResponseEntity.badRequest().body(DeploymentRefusal.request(message));
  }
}
