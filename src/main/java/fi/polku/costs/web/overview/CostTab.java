package fi.polku.costs.web.overview;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a cost year, in the order of the tabs. */
enum CostTab {
  YLEISKUVA(Place.YEAR, Readers.ALL),
  TALOUSARVIO(Place.BELOW_YEAR, Readers.ALL),
  KIRJAUKSET(Place.BELOW_YEAR, Readers.ALL),
  LASKUT(Place.BELOW_YEAR, Readers.ALL),
  TASAUS(Place.BELOW_YEAR, Readers.ALL),
  LUVUT(Place.BESIDE_YEAR, Readers.ALL),
  MITA_JOS(Place.BELOW_YEAR, Readers.ALL),
  TEHTAVAT(Place.BELOW_YEAR, Readers.ALL),
  LAUSUNNOT(Place.BELOW_YEAR, Readers.ALL),
  LASKUTUSTIEDOT(Place.BESIDE_YEAR, Readers.KEEPERS);

  private enum Place {
    YEAR,
    BELOW_YEAR,
    /** One page for all years; the year it is looked at from is in the query. */
    BESIDE_YEAR
  }

  private enum Readers {
    ALL,
    KEEPERS
  }

  private final Place place;
  private final Readers readers;

  CostTab(Place place, Readers readers) {
    this.place = place;
    this.readers = readers;
  }

  static List<CostTab> of(CostReader reader) {
    return Arrays.stream(values())
        .filter(tab -> tab.readers == Readers.ALL || reader.keepsCosts())
        .toList();
  }

  static Optional<CostTab> ofKey(String key) {
    return Arrays.stream(values()).filter(tab -> tab.key().equals(key)).findFirst();
  }

  /** Finnish, as in the address. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String path(CostYear year) {
    String area = "/kustannukset/" + year.area();
    return switch (place) {
      case YEAR -> area + "/" + year.year();
      case BELOW_YEAR -> area + "/" + year.year() + "/" + key();
      case BESIDE_YEAR -> area + "/" + key() + "?vuosi=" + year.year();
    };
  }
}
