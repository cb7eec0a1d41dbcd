package fi.polku.national.population;

import java.util.UUID;

/** A person's data has to be brought up to date once this transaction has ended. */
record PersonDue(UUID personId) {}
