package fi.polku.costs.invoices;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities' invoicing details; every saving is kept. */
@Service
public class Parties {

  private final PartyTable table;
  private final Areas areas;
  private final Clock clock;

  Parties(PartyTable table, Areas areas, Clock clock) {
    this.table = table;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * Saves new details of a municipality; what has been invoiced keeps the old ones.
   *
   * @param by username
   * @throws InvalidInputException with everything that is wrong; nothing was saved
   */
  @Transactional
  public void save(String area, PartyDetails details, String by) {
    Area known = areas.find(area).orElseThrow(() -> new NotFoundException("area"));
    Party party =
        new PartyReading(known, details).read(clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    for (Party other : table.current(area)) {
      if (!other.municipality().equals(party.municipality())
          && other.details().businessId().equals(party.details().businessId())) {
        throw InvalidInputException.of("businessId", "invoice-business-id-taken");
      }
    }
    table.add(area, party);
  }

  /** The details in force by municipality. */
  public Map<MunicipalityCode, Party> of(String area) {
    return table.current(area).stream()
        .collect(Collectors.toMap(Party::municipality, Function.identity()));
  }

  /** All savings of a municipality's details, the newest first. */
  public List<Party> history(String area, MunicipalityCode municipality) {
    return table.history(area, municipality);
  }

  Party get(long id) {
    return table.get(id);
  }
}
