package fi.polku.costs.figures;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.Criterion;
import fi.polku.costs.sheets.SheetCell;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.costs.sheets.SheetRow;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures of a file with columns {@code kunta}, {@code peruste}, {@code jakso}, {@code arvo}. */
final class FigureSheet {

  static final List<String> COLUMNS = List.of("kunta", "peruste", "jakso", "arvo");
  static final String SOURCE = "lähde";
  private static final int MOST_ROWS = 200_000;
  private static final int LONGEST_SOURCE = 300;
  private static final int CODE_DIGITS = 3;

  private final Map<String, MunicipalityCode> municipalities = new HashMap<>();
  private final Map<String, CriterionName> criteria = new HashMap<>();
  private final LocalDate today;
  private final String file;
  private final Set<List<Object>> seen = new HashSet<>();
  private final Map<String, List<EnteredFigure>> bySource = new LinkedHashMap<>();
  private int rows;

  /**
   * @param file what is told as the source of rows that name none
   */
  FigureSheet(Area area, List<CriterionName> criteria, LocalDate today, String file) {
    area.municipalities().forEach(this::remember);
    criteria.forEach(this::remember);
    this.today = today;
    this.file = file;
  }

  Map<String, List<EnteredFigure>> bySource() {
    return bySource;
  }

  void take(SheetRow row) {
    rows++;
    if (rows > MOST_ROWS) {
      if (rows == MOST_ROWS + 1) {
        row.refuse("", "sheet-rows", MOST_ROWS);
      }
      return;
    }
    Optional<MunicipalityCode> municipality = row.read("kunta", this::municipality);
    Optional<CriterionName> criterion = row.read("peruste", this::criterion);
    Optional<FigurePeriod> period =
        row.read("jakso", cell -> period(cell, criterion.map(CriterionName::rhythm)));
    Optional<BigDecimal> value =
        row.read("arvo", cell -> FigureCheck.value(SheetNumbers.read(cell)));
    Optional<String> source = row.read(SOURCE, this::source);
    if (municipality.isPresent()
        && criterion.isPresent()
        && period.isPresent()
        && value.isPresent()
        && source.isPresent()) {
      Criterion of = criterion.get().criterion();
      if (seen.add(List.of(of, municipality.get(), period.get()))) {
        bySource
            .computeIfAbsent(source.get(), any -> new ArrayList<>())
            .add(new EnteredFigure(of, municipality.get(), period.get(), value.get()));
      } else {
        row.refuse("kunta", "figure-twice");
      }
    }
  }

  private void remember(Municipality one) {
    municipalities.put(one.code().value(), one.code());
    municipalities.put(folded(one.name().fi()), one.code());
    String sv = one.name().sv();
    if (sv != null) {
      municipalities.put(folded(sv), one.code());
    }
  }

  /** By its key, or by its name in any language. */
  private void remember(CriterionName one) {
    for (Language language : Language.values()) {
      criteria.putIfAbsent(folded(one.name().in(language)), one);
    }
    criteria.put(one.criterion().key(), one);
  }

  /** A code, of which spreadsheet programs drop the leading zeros, or a name. */
  private MunicipalityCode municipality(SheetCell cell) {
    String text = cell.text().replace("'", "");
    boolean digits = !text.isEmpty() && text.chars().allMatch(one -> one >= '0' && one <= '9');
    String key =
        digits && text.length() < CODE_DIGITS
            ? "0".repeat(CODE_DIGITS - text.length()) + text
            : folded(text);
    MunicipalityCode found = municipalities.get(key);
    if (found == null) {
      throw text.isEmpty()
          ? new InvalidValueException("required")
          : new InvalidValueException("municipality-not-of-area");
    }
    return found;
  }

  private CriterionName criterion(SheetCell cell) {
    if (cell.isEmpty()) {
      throw new InvalidValueException("required");
    }
    CriterionName found = criteria.get(folded(cell.text()));
    if (found == null) {
      throw new InvalidValueException("criterion-unknown", shortened(cell.text()));
    }
    return found;
  }

  private FigurePeriod period(SheetCell cell, Optional<Rhythm> rhythm) {
    if (cell.isEmpty()) {
      throw new InvalidValueException("required");
    }
    FigurePeriod period = FigurePeriod.ofWritten(cell.text());
    return rhythm.isPresent() ? FigureCheck.period(period, rhythm.get(), today) : period;
  }

  private String source(SheetCell cell) {
    if (cell.text().length() > LONGEST_SOURCE) {
      throw new InvalidValueException("too-long", LONGEST_SOURCE);
    }
    return cell.isEmpty() ? file : cell.text();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
