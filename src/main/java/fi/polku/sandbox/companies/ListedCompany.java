package fi.polku.sandbox.companies;

import org.jspecify.annotations.Nullable;

/**
 * A company as the sandbox knows it.
 *
 * @param earlierName a name that it no longer has
 * @param parallelName its name in another language
 * @param form code of the company form: 16 Oy, 17 Oyj, 26 association, 48 municipality
 * @param line code of the main line of business
 * @param situation {@code SANE}, {@code SELTILA} or {@code KONK}
 * @param ended last day
 */
record ListedCompany(
    String businessId,
    String name,
    @Nullable String earlierName,
    @Nullable String parallelName,
    String form,
    String line,
    String municipality,
    String city,
    String street,
    String postCode,
    @Nullable String situation,
    @Nullable String ended) {}
