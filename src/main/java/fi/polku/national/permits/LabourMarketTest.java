package fi.polku.national.permits;

/**
 * The authority's opinion whether the work could be filled from the labour market.
 *
 * @param application the Immigration Service's own number of the application
 * @param supported whether the permit is supported
 * @param suitableApplicants how many suitable people were found in the area
 */
public record LabourMarketTest(
    String application, boolean supported, int suitableApplicants, String grounds) {

  @Override
  public String toString() {
    return "LabourMarketTest[" + supported + "]";
  }
}
