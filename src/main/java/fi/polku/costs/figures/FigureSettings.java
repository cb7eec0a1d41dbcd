package fi.polku.costs.figures;

import java.math.BigDecimal;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When figures are expected and when they are doubted.
 *
 * @param yearEndWithin how soon after 31 December the situation of that day is published:
 *     Statistics Finland tells the population of a year by the end of May
 * @param monthWithin how soon after a month its figure is published: by the end of the next month
 * @param yearWithin how soon after the first day of a year its own figure is there: a state
 *     contribution is decided before the year begins
 * @param doubtfulShare how much a figure may differ from the one before, as a part of that
 * @param doubtfulNumber and in number; only what differs more in both ways is doubted
 */
@ConfigurationProperties("polku.costs.figures")
record FigureSettings(
    @DefaultValue("5m") Period yearEndWithin,
    @DefaultValue("1m") Period monthWithin,
    @DefaultValue("0d") Period yearWithin,
    @DefaultValue("0.30") BigDecimal doubtfulShare,
    @DefaultValue("10") BigDecimal doubtfulNumber) {}
