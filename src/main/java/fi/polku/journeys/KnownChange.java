package fi.polku.journeys;

import java.time.LocalDate;

/** A lasting or long change known at the start of a job search, and when it begins. */
public record KnownChange(ChangeKind kind, LocalDate startsOn) {}
