package fi.polku.journeys;

import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.engine.Processes;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.MunicipalityCode;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a case over to another municipality, in this area or another of the installation. */
@Service
public class CaseTransfer {

  private final Cases cases;
  private final Persons persons;
  private final Processes processes;
  private final Areas areas;

  CaseTransfer(Cases cases, Persons persons, Processes processes, Areas areas) {
    this.cases = cases;
    this.persons = persons;
    this.processes = processes;
    this.areas = areas;
  }

  /**
   * Moves the case, its open tasks, its running deadlines and the person to the municipality, in
   * one transaction.
   *
   * @param municipality its code
   * @return the variables that every running process of the case now has
   * @throws InvalidInputException if no area of this installation has the municipality; nothing has
   *     changed then
   */
  @Transactional
  public Map<String, Object> move(CaseId caseId, String municipality) {
    MunicipalityCode to =
        MunicipalityCode.parse(municipality)
            .orElseThrow(() -> InvalidInputException.of("uusiKunta", "unknown-municipality"));
    Area area =
        areas
            .areaOf(to)
            .orElseThrow(() -> InvalidInputException.of("uusiKunta", "unknown-municipality"));
    CaseRecord moved = cases.move(caseId, area.id(), to);
    if (moved.isPersons()) {
      persons.move(moved.personId(), to);
    }
    Map<String, Object> place = CaseVariables.placeOf(moved);
    processes.set(caseId, place);
    return place;
  }
}
