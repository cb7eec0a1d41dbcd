package fi.polku.national.statistics.delegates;

import fi.polku.cases.Cases;
import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.statistics.Figure;
import fi.polku.national.statistics.FigureValue;
import fi.polku.national.statistics.StatisticsFigures;
import fi.polku.shared.MunicipalityCode;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells the process the newest figure of the input parameter {@code tunnusluku} in the case's
 * municipality: {@code luku}, {@code luvunJakso} and {@code luvunLahde}, null when it is not known.
 * It is read from Statistics Finland when none has been read yet.
 */
@ModelBean("kunnanTunnusluku")
class FigureDelegate implements JavaDelegate {

  private final StatisticsFigures figures;
  private final Cases cases;

  FigureDelegate(StatisticsFigures figures, Cases cases) {
    this.figures = figures;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Figure figure = Figure.ofKey(step.input("tunnusluku"));
    MunicipalityCode municipality = cases.get(step.caseId()).municipality();
    Optional<FigureValue> known = figures.latest(figure, municipality);
    if (known.isEmpty()) {
      figures.refresh(figure);
      known = figures.latest(figure, municipality);
    }
    step.tell("luku", known.map(FigureValue::value).orElse(null));
    step.tell("luvunJakso", known.map(FigureValue::period).orElse(null));
    step.tell("luvunLahde", known.map(FigureValue::source).orElse(null));
  }
}
