package fi.polku.national.companies.web;

import fi.polku.national.companies.Companies;
import fi.polku.national.companies.Company;
import fi.polku.national.companies.CompanyStatus;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.BusinessId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/v1/companies/{businessId}")
@Tag(name = "Companies")
class CompanyApi {

  private final Companies companies;

  CompanyApi(Companies companies) {
    this.companies = companies;
  }

  @GetMapping
  @Operation(
      summary = "What the business register (YTJ) knows of a company",
      description = "Public data, at most an hour old; asked before an employer's case is opened.")
  @ApiResponse(responseCode = "200", description = "The company")
  @ApiResponse(responseCode = "404", description = "The register has no such company")
  @ApiResponse(responseCode = "503", description = "The register does not answer now")
  Answer company(@Parameter(example = "2077474-0") @PathVariable String businessId) {
    var check = new InputCheck();
    var known = check.required("businessId", businessId, BusinessId::of);
    check.refuseIfProblems();
    try {
      return companies
          .lookUp(known.orElseThrow())
          .map(Answer::of)
          .orElseThrow(() -> new NotFoundException("company"));
    } catch (RemoteFailure noAnswer) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, noAnswer);
    }
  }

  /**
   * A company.
   *
   * @param municipality code of its visiting address, else of its postal one
   */
  @Schema(name = "Company")
  record Answer(
      BusinessId businessId,
      String name,
      CompanyStatus status,
      @Nullable LocalizedText form,
      @Nullable LocalizedText businessLine,
      @Nullable String visitingAddress,
      @Nullable String postalAddress,
      @Nullable MunicipalityCode municipality) {

    static Answer of(Company company) {
      return new Answer(
          company.businessId(),
          company.name(),
          company.status(),
          company.form(),
          company.businessLine(),
          company.visitingAddress(),
          company.postalAddress(),
          company.municipality().orElse(null));
    }
  }
}
