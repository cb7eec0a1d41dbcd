package fi.polku.casefile.web;

import fi.polku.casefile.CaseFiles;
import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the case page's diagram is drawn from. */
@Controller
@RequestMapping("/tapaukset/{caseId}/polku/{processInstanceId}")
class CasePathController {

  private final CaseFiles files;

  CasePathController(CaseFiles files) {
    this.files = files;
  }

  /** Element ids; the present steps are among the visited ones too. */
  record Way(Set<String> visited, Set<String> current, Set<String> flows) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Way way(@PathVariable String caseId, @PathVariable String processInstanceId) {
    return files.paths(id(caseId)).stream()
        .filter(path -> path.processInstanceId().equals(processInstanceId))
        .findFirst()
        .map(CasePathController::way)
        .orElseThrow(() -> new NotFoundException("process"));
  }

  @GetMapping(path = "/kaavio", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
  @ResponseBody
  String diagram(
      @PathVariable String caseId, @PathVariable String processInstanceId, Locale reader) {
    return files.diagram(id(caseId), processInstanceId, Language.of(reader));
  }

  private static Way way(ProcessPath path) {
    return new Way(path.visited(), path.current(), path.flows());
  }

  private static CaseId id(String caseId) {
    return CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
  }
}
