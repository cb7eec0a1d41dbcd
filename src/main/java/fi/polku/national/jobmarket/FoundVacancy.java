package fi.polku.national.jobmarket;

import java.util.List;

/**
 * A vacancy as a caseworker sees it in a list.
 *
 * @param employer empty when the notice does not name it
 * @param municipalities three digits each
 * @param closes when the time to apply ends, as the notice says; empty when it does not
 */
public record FoundVacancy(
    String id, String title, String employer, List<String> municipalities, String closes) {}
