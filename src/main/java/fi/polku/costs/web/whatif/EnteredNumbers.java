package fi.polku.costs.web.whatif;

import fi.polku.costs.Criterion;
import fi.polku.costs.allocation.Assumptions;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the sum, weights and figures of a question, over those that are the case. */
final class EnteredNumbers {

  static final String WEIGHTS = "paino";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = new BigDecimal("1e13");

  private final WhatIfQuery query;
  private final WhatIfBase base;
  private final Set<MunicipalityCode> municipalities;
  private final List<WhatIfFault> faults = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<Criterion, BigDecimal> weights = new HashMap<>();
  private final Map<Criterion, Map<MunicipalityCode, BigDecimal>> figures = new HashMap<>();
  private final Euro total;
  private boolean lacksFigures;

  /**
   * @param municipalities of the area
   */
  EnteredNumbers(WhatIfQuery query, WhatIfBase base, Collection<MunicipalityCode> municipalities) {
    this.query = query;
    this.base = base;
    this.municipalities = Set.copyOf(municipalities);
    this.total = readTotal();
    base.grounds().forEach(this::readWeight);
    base.grounds().forEach(this::readFigures);
    checkSum();
    query
        .changes()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(WhatIfFault.of(name, "what-if-unknown", shortened(name))));
  }

  List<WhatIfFault> faults() {
    return faults;
  }

  /** Whether a figure was not known on the day that is asked, and none is entered instead. */
  boolean lacksFigures() {
    return lacksFigures;
  }

  Euro total() {
    return total;
  }

  /** What is assumed instead of what is agreed and stored; only when there is no fault. */
  Assumptions assumptions() {
    return new Assumptions(figures, weights);
  }

  private Euro readTotal() {
    try {
      return query.text(WhatIfQuery.TOTAL).map(Euro::of).orElse(base.total());
    } catch (InvalidValueException wrong) {
      faults.add(WhatIfFault.of(WhatIfQuery.TOTAL, wrong.code()));
      return base.total();
    }
  }

  private void readWeight(GroundBase ground) {
    String name = WhatIfQuery.weight(ground.key());
    number(name)
        .ifPresent(
            percent -> {
              if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                faults.add(WhatIfFault.of(name, "what-if-weight"));
              } else if (percent.movePointLeft(2).compareTo(ground.weight()) != 0) {
                weights.put(ground.key(), percent.movePointLeft(2));
              }
            });
  }

  /** The whole sum of a ground stands at its first criterion. */
  private void readFigures(GroundBase ground) {
    SortedMap<MunicipalityCode, BigDecimal> all = new TreeMap<>(ground.figures());
    boolean isChanged = base.day() != null;
    for (MunicipalityCode code : municipalities) {
      String name = WhatIfQuery.figure(ground.key(), code);
      Optional<BigDecimal> entered = number(name);
      if (entered.isPresent() && isRefused(name, entered.get())) {
        continue;
      }
      isChanged |= entered.isPresent();
      entered.ifPresent(figure -> all.put(code, figure));
    }
    boolean isComplete = all.size() == municipalities.size();
    lacksFigures |= base.day() != null && !isComplete;
    if (isChanged && isComplete) {
      assume(ground, all);
    }
  }

  private boolean isRefused(String name, BigDecimal figure) {
    boolean refused = figure.signum() < 0 || figure.compareTo(MOST) >= 0;
    if (refused) {
      faults.add(WhatIfFault.of(name, "what-if-figure"));
    }
    return refused;
  }

  private void assume(GroundBase ground, SortedMap<MunicipalityCode, BigDecimal> all) {
    if (all.values().stream().allMatch(figure -> figure.signum() == 0)) {
      faults.add(WhatIfFault.of("luku." + ground.key(), "what-if-zero"));
    }
    figures.putAll(ground.assumed(all));
  }

  private void checkSum() {
    BigDecimal sum =
        base.grounds().stream()
            .map(ground -> weights.getOrDefault(ground.key(), ground.weight()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .movePointRight(2);
    boolean readable = faults.stream().noneMatch(fault -> fault.field().startsWith(WEIGHTS));
    if (readable && sum.compareTo(HUNDRED) != 0) {
      faults.add(WhatIfFault.of(WEIGHTS, "what-if-sum", WhatIfNumbers.text(sum)));
    }
  }

  private Optional<BigDecimal> number(String name) {
    known.add(name);
    try {
      return query.text(name).map(SheetNumbers::read);
    } catch (InvalidValueException wrong) {
      faults.add(WhatIfFault.of(name, wrong.code()));
      return Optional.empty();
    }
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
