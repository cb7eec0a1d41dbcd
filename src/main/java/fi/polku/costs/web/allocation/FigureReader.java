package fi.polku.costs.web.allocation;

import fi.polku.areas.Area;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the figures of a request; a criterion has those of every municipality or is refused. */
@Component
class FigureReader {

  private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?");
  private static final String FIELD = "criteria.";

  private final Criteria criteria;

  FigureReader(Criteria criteria) {
    this.criteria = criteria;
  }

  /** The figures by criterion, in the order in which they were sent. */
  Map<Criterion, Given> read(Area area, Map<String, Map<String, Raw>> sent, InputCheck check) {
    Map<Criterion, Given> read = new LinkedHashMap<>();
    sent.forEach(
        (name, figures) ->
            criterion(area, name, check)
                .ifPresent(
                    criterion -> {
                      var given = new Given(name, figures(area, criterion, name, figures, check));
                      if (read.put(criterion, given) != null) {
                        check.problem(FIELD + name, "allocation-criterion-twice");
                      }
                    }));
    return read;
  }

  private Optional<Criterion> criterion(Area area, String name, InputCheck check) {
    Optional<Criterion> known = CriterionField.criterion(name).or(() -> own(area, name));
    if (known.isEmpty()) {
      check.problem(FIELD + name, "allocation-criterion-unknown", CriterionField.all());
    }
    return known;
  }

  private Optional<Criterion> own(Area area, String name) {
    return criteria.all(area.id()).stream()
        .map(known -> known.criterion())
        .filter(criterion -> criterion.key().equals(name))
        .findFirst();
  }

  private static Map<MunicipalityCode, BigDecimal> figures(
      Area area, Criterion criterion, String name, Map<String, Raw> sent, InputCheck check) {
    Map<MunicipalityCode, BigDecimal> figures = new TreeMap<>();
    boolean mayBeNegative = criterion.equals(Criterion.CAUSED);
    sent.forEach(
        (code, raw) -> {
          String field = FIELD + name + "." + code;
          Optional<MunicipalityCode> municipality =
              check.required(field, code, text -> municipality(area, text));
          Optional<BigDecimal> figure =
              municipality.isEmpty()
                  ? Optional.empty()
                  : check.required(field, code, text -> figure(raw, mayBeNegative));
          figure.ifPresent(value -> figures.put(municipality.orElseThrow(), value));
        });
    return figures;
  }

  private static MunicipalityCode municipality(Area area, String text) {
    var code = new MunicipalityCode(text);
    if (!area.contains(code)) {
      throw new InvalidValueException("allocation-municipality", code.value());
    }
    return code;
  }

  private static BigDecimal figure(Raw raw, boolean mayBeNegative) {
    if (raw.type() == Raw.Type.OTHER || !FIGURE.matcher(raw.text()).matches()) {
      throw new InvalidValueException("allocation-figure-form");
    }
    if (raw.text().startsWith("-") && !mayBeNegative) {
      throw new InvalidValueException("allocation-figure-negative");
    }
    return new BigDecimal(raw.text());
  }

  /**
   * Figures of a criterion.
   *
   * @param name under which they were sent
   */
  record Given(String name, Map<MunicipalityCode, BigDecimal> figures) {}
}
