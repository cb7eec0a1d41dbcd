package fi.polku.costs.allocation;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Ground;
import fi.polku.costs.agreement.Method;
import fi.polku.costs.agreement.Term;
import fi.polku.shared.Euro;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

@Service
class AgreedAllocations implements Allocations {

  private final Agreements agreements;
  private final Areas areas;
  private final GroundFigures figures;
  private final CausedFigures caused;
  private final KeptGrounds kept;
  private final Explanations explanations;

  AgreedAllocations(
      Agreements agreements,
      Areas areas,
      GroundFigures figures,
      CausedFigures caused,
      KeptGrounds kept,
      Explanations explanations) {
    this.agreements = agreements;
    this.areas = areas;
    this.figures = figures;
    this.caused = caused;
    this.kept = kept;
    this.explanations = explanations;
  }

  @Override
  public Allocation share(
      CostYear year, CostKind kind, Euro total, Stage stage, Assumptions assumptions) {
    List<MunicipalityCode> municipalities = municipalities(year.area());
    Agreement agreement = agreements.of(year);
    Term term = agreement.term(kind);
    if (!term.method().isShared()) {
      throw InvalidInputException.of("costKind", "cost-kind-not-shared", kind.id());
    }
    List<Ground> grounds = grounds(term, assumptions.weights());
    AssumptionCheck.refuse(assumptions, grounds, municipalities);
    List<Compared> compared =
        term.method() == Method.CAUSE
            ? List.of(
                caused.of(
                    year, kind, municipalities, stage, assumptions.figures().get(Criterion.CAUSED)))
            : figures.of(year, grounds, municipalities, stage, assumptions.figures());
    return new Allocation(
        year,
        kind,
        stage,
        agreement.version(),
        total,
        shares(municipalities, weighing(compared, total), total));
  }

  @Override
  public Allocation share(Allocation before, Euro total) {
    List<MunicipalityCode> municipalities =
        before.shares().stream().map(Share::municipality).toList();
    return new Allocation(
        before.year(),
        before.kind(),
        before.stage(),
        before.agreementVersion(),
        total,
        shares(municipalities, kept.of(before), total));
  }

  private List<MunicipalityCode> municipalities(String area) {
    return areas
        .find(area)
        .orElseThrow(() -> new NotFoundException("area"))
        .municipalities()
        .stream()
        .map(Municipality::code)
        .sorted()
        .toList();
  }

  private static List<Ground> grounds(Term term, Map<Criterion, BigDecimal> weights) {
    return term.grounds().stream()
        .map(
            ground ->
                new Ground(
                    ground.criteria(),
                    weights.getOrDefault(ground.criteria().get(0), ground.weight()),
                    ground.timing(),
                    ground.budgetTiming()))
        .toList();
  }

  /** Those that weigh something; nothing can be shared by figures that cancel each other out. */
  private static List<Compared> weighing(List<Compared> all, Euro total) {
    var check = new InputCheck();
    List<Compared> weighing = all.stream().filter(one -> one.weight().signum() > 0).toList();
    weighing.stream()
        .filter(one -> one.sum().signum() == 0)
        .forEach(
            one ->
                check.problem(
                    AssumptionCheck.field(one.criteria().get(0)),
                    "criterion-sum-zero",
                    one.name()));
    check.refuseIfProblems();
    weighing.stream()
        .filter(one -> one.isBeyondMoney(total))
        .forEach(
            one ->
                check.problem(
                    AssumptionCheck.field(one.criteria().get(0)), "criterion-cancels", one.name()));
    check.refuseIfProblems();
    return weighing;
  }

  private List<Share> shares(
      List<MunicipalityCode> municipalities, List<Compared> compared, Euro total) {
    Proportions proportions = Proportions.of(compared.stream().map(Compared::weighed).toList());
    var result = new Shared(municipalities, compared, proportions, total);
    return IntStream.range(0, municipalities.size())
        .mapToObj(
            i ->
                new Share(
                    municipalities.get(i),
                    result.amounts().get(i),
                    proportions.proportion(i),
                    explanations.of(result, i)))
        .toList();
  }
}
