package fi.polku.customers;

import java.time.LocalDate;
import java.util.UUID;

/** The Population Information System says that a person has died. */
public record PersonDied(UUID personId, LocalDate on) {}
