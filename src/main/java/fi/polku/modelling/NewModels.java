package fi.polku.modelling;

import fi.polku.costs.agreement.AgreementTable;
import fi.polku.engine.ModelKind;
import fi.polku.engine.Models;
import fi.polku.modelling.checks.Problem;
import fi.polku.shared.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Begins the work on a model: from a template, or from a file made elsewhere. */
@Service
public class NewModels {

  /** Rules whose breach means that no editor could open the text. */
  private static final Set<String> UNREADABLE =
      Set.of("xml-form", "xml-schema", "form-json", "model-size");

  private final Workbench workbench;
  private final Models models;
  private final Drafts drafts;

  NewModels(Workbench workbench, Models models, Drafts drafts) {
    this.workbench = workbench;
    this.models = models;
    this.drafts = drafts;
  }

  /**
   * A draft that keeps the rules as far as an empty model can; an area's agreement has its columns.
   *
   * @throws InvalidInputException {@code model-exists} on {@code key}
   */
  @Transactional
  public void fromTemplate(ModelId id, String name) {
    if (drafts.find(id).isPresent() || models.newest(id.kind(), id.key()).isPresent()) {
      throw InvalidInputException.of("key", "model-exists");
    }
    String content =
        template(id)
            .replace("{{key}}", id.key())
            .replace("{{name}}", HtmlUtils.htmlEscape(name, "UTF-8"));
    workbench.save(id, content, new Stamp(0, 0));
  }

  /**
   * A draft on top of the newest version.
   *
   * @throws InvalidInputException {@code model-unreadable} or {@code model-drafted} on {@code file}
   */
  @Transactional
  public void fromFile(ModelId id, String content) {
    List<FileProblem> problems = workbench.check(id, content);
    problems.stream()
        .map(FileProblem::problem)
        .filter(problem -> UNREADABLE.contains(problem.rule()))
        .findFirst()
        .ifPresent(NewModels::refuse);
    if (drafts.find(id).isPresent()) {
      throw InvalidInputException.of("file", "model-drafted");
    }
    int base = models.newest(id.kind(), id.key()).map(newest -> newest.version()).orElse(0);
    workbench.save(id, content, new Stamp(base, 0));
  }

  private static void refuse(Problem problem) {
    throw InvalidInputException.of(
        "file", "model-unreadable", String.join(" ", problem.arguments()), problem.line());
  }

  private static String template(ModelId id) {
    boolean isAgreement = id.kind() == ModelKind.DECISION && AgreementTable.is(id.key());
    String name = isAgreement ? "uusi.kustannustenjako." : "uusi.";
    var file = new ClassPathResource("modelling/templates/" + name + id.kind().extension());
    try (InputStream content = file.getInputStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
