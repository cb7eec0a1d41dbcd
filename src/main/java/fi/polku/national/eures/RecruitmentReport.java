package fi.polku.national.eures;

/**
 * How a recruitment from abroad ended, for the reporting to the European Labour Authority.
 *
 * @param candidates who were presented to the employer
 * @param recruited who go on working
 */
public record RecruitmentReport(String result, int candidates, int recruited) {}
