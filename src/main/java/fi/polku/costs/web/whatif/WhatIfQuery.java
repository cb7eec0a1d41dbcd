package fi.polku.costs.web.whatif;

import fi.polku.costs.Criterion;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked, in the words of the address: {@code laji}, {@code vaihe}, {@code summa}, {@code
 * paiva}, {@code paino.<criterion>} in per cent and {@code luku.<criterion>.<municipality>}. What
 * is left out or blank is as the agreement and the stored figures say.
 *
 * @param texts by name, without blank ones
 */
record WhatIfQuery(Map<String, String> texts) {

  static final String KIND = "laji";
  static final String STAGE = "vaihe";
  static final String DAY = "paiva";
  static final String TOTAL = "summa";

  /** Which kind, stage and day the numbers of a form were filled in for. */
  static final String FORM = "lomake";

  private static final String WEIGHT = "paino.";
  private static final String FIGURE = "luku.";

  WhatIfQuery {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** Keeps the names above; others, such as the language, are somebody else's. */
  static WhatIfQuery of(Map<String, String[]> parameters) {
    Map<String, String> texts = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (isOurs(name) && !values[0].isBlank()) {
            texts.put(name, values[0].strip());
          }
        });
    return new WhatIfQuery(texts);
  }

  static String weight(Criterion criterion) {
    return WEIGHT + criterion;
  }

  static String figure(Criterion criterion, MunicipalityCode municipality) {
    return FIGURE + criterion + "." + municipality;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** Names of the weights and figures. */
  Stream<String> changes() {
    return texts.keySet().stream().filter(WhatIfQuery::isChange);
  }

  /**
   * Without what says the same as the defaults, and without the mark of the form; numbers are
   * written as the defaults are.
   */
  WhatIfQuery without(Map<String, String> defaults) {
    Map<String, String> left = new LinkedHashMap<>(texts);
    left.remove(FORM);
    left.replaceAll(WhatIfQuery::plain);
    left.entrySet().removeIf(entry -> entry.getValue().equals(defaults.get(entry.getKey())));
    return new WhatIfQuery(left);
  }

  /** Without weights, figures and sum: those of another kind of cost mean nothing. */
  WhatIfQuery withoutChanges() {
    Map<String, String> left = new LinkedHashMap<>(texts);
    left.keySet().removeIf(name -> isChange(name) || name.equals(TOTAL) || name.equals(FORM));
    return new WhatIfQuery(left);
  }

  private static String plain(String name, String text) {
    try {
      if (name.equals(TOTAL)) {
        return WhatIfNumbers.text(Euro.of(text).amount());
      }
      return isChange(name) ? WhatIfNumbers.text(SheetNumbers.read(text)) : text;
    } catch (InvalidValueException wrong) {
      return text;
    }
  }

  private static boolean isChange(String name) {
    return name.startsWith(WEIGHT) || name.startsWith(FIGURE);
  }

  private static boolean isOurs(String name) {
    return Stream.of(KIND, STAGE, DAY, TOTAL, FORM).anyMatch(name::equals) || isChange(name);
  }
}
