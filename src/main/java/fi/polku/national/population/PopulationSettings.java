package fi.polku.national.population;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the agreement with the agency says beyond address and credentials.
 *
 * @param service X-Road identity of the query, with its version
 * @param product the agreed set of data, {@code SoSoNimi}
 * @param endUser who asks, {@code Loppukayttaja}: the system, since no person waits for the answer
 */
@ConfigurationProperties("polku.national.population")
record PopulationSettings(
    @DefaultValue("FI/GOV/0245437-2/VTJkysely/HenkilonTunnusKysely/v1") String service,
    @DefaultValue("PERUSSANOMA 1") String product,
    @DefaultValue("polku") String endUser) {}
