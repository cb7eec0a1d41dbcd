package fi.polku.national.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.cases.ServiceLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the customer register knows of a person's earlier customership, in any employment area.
 *
 * @param lastServiceLine null: none was set
 * @param lastEndedOn last day of the last customership; null: there was none
 * @param unemployedSince first day of the present unemployment; null: not known
 */
public record CustomerHistory(
    @JsonProperty(required = true) boolean earlierCustomership,
    @Nullable ServiceLine lastServiceLine,
    @Nullable LocalDate lastEndedOn,
    @Nullable LocalDate unemployedSince) {}
