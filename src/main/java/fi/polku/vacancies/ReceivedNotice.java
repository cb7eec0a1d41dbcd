package fi.polku.vacancies;

/**
 * The vacancy of a notice.
 *
 * @param isNew false when an earlier notice of the same external id had brought it
 */
public record ReceivedNotice(Vacancy vacancy, boolean isNew) {}
