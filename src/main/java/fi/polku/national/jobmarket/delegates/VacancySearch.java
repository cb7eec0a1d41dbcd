package fi.polku.national.jobmarket.delegates;

import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.jobmarket.FoundVacancies;
import fi.polku.national.jobmarket.FoundVacancy;
import fi.polku.national.jobmarket.JobMarket;
import fi.polku.national.jobmarket.WantedOccupation;
import fi.polku.shared.MunicipalityCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Looks for open vacancies for the customer in the case's area. {@code ammatti} names the variable
 * that tells the occupation; {@code ammattiluokat}, codes of ISCO-08 with commas between, narrows
 * the search down. Tells {@code avoimiaPaikkoja}, how many there are, and {@code avoimetPaikat},
 * the first of them, a line each.
 */
@ModelBean("avoimetPaikat")
class VacancySearch implements JavaDelegate {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final int LONGEST_TEXT = 80;

  private final JobMarket market;
  private final Areas areas;

  VacancySearch(JobMarket market, Areas areas) {
    this.market = market;
    this.areas = areas;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    var variables = new VacancyVariables(execution);
    String occupation = step.given("ammatti").orElse("tavoiteammatti");
    FoundVacancies found =
        market.isConnected()
            ? market.open(
                municipalities(variables.text("kunta", "")),
                codes(step.given("ammattiluokat").orElse("")),
                new WantedOccupation(
                    Set.copyOf(variables.concepts(occupation)), variables.text(occupation, "")))
            : new FoundVacancies(0, List.of());
    step.tell("avoimiaPaikkoja", found.count());
    step.tell(
        "avoimetPaikat", found.first().stream().map(this::line).collect(Collectors.joining("\n")));
  }

  /** All of the area: a customer may work in the next municipality. */
  private List<String> municipalities(String home) {
    return areas
        .areaOf(MunicipalityCode.of(home))
        .map(area -> area.municipalities().stream().map(Municipality::code))
        .map(codes -> codes.map(MunicipalityCode::value).toList())
        .orElse(List.of(home));
  }

  private static List<String> codes(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  private String line(FoundVacancy vacancy) {
    String places =
        vacancy.municipalities().stream()
            .map(code -> MunicipalityCode.parse(code).map(this::name).orElse(code))
            .collect(Collectors.joining(", "));
    return "%s – %s, %s".formatted(cut(vacancy.title()), cut(vacancy.employer()), cut(places));
  }

  private String name(MunicipalityCode code) {
    return areas.nameOf(code, FINNISH);
  }

  /** One line, not too long: the text is whatever somebody wrote into a notice. */
  private static String cut(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
  }
}
