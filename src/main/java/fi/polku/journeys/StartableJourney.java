package fi.polku.journeys;

import fi.polku.shared.LocalizedText;

/** A service or matter that a worker may start on a case. */
public record StartableJourney(String process, LocalizedText name) {}
