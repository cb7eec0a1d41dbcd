package fi.polku.casefile.web;

import fi.polku.casefile.CaseFiles;
import fi.polku.cases.TimelineSentence;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases")
class CaseApi {

  private final CaseFiles files;
  private final TimelineSentence sentences;

  CaseApi(CaseFiles files, TimelineSentence sentences) {
    this.files = files;
    this.sentences = sentences;
  }

  @GetMapping("/{caseId}")
  @Operation(
      summary = "The whole story of a case",
      description =
          "Status, service line, open tasks, statutory deadlines, timeline and every decision with"
              + " its inputs and fired rules. Opening it is recorded in the read log.")
  @ApiResponse(responseCode = "200", description = "The case")
  @ApiResponse(responseCode = "404", description = "No such case, or not the caller's to see")
  CaseAnswer open(@PathVariable String caseId, Locale reader) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    return CaseAnswer.of(files.open(id), entry -> sentences.of(entry, reader), reader);
  }
}
