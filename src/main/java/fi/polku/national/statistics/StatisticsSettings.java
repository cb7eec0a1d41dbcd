package fi.polku.national.statistics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Which tables the figures are read from: {@code database/subject/table}. Tables get new names; a
 * new name is put here. On 8 June 2026 Statistics Finland shortened them all to their codes.
 *
 * @param inhabitants by area, age and sex
 * @param languages inhabitants by area and language
 * @param unemployed unemployed job seekers by area
 */
@ConfigurationProperties("polku.national.statistics")
record StatisticsSettings(
    @DefaultValue("StatFin/vaerak/11re.px") String inhabitants,
    @DefaultValue("StatFin/vaerak/11rm.px") String languages,
    @DefaultValue("StatFin/tyonv/12r5.px") String unemployed) {

  StatisticsSettings {
    for (String table : new String[] {inhabitants, languages, unemployed}) {
      Assert.isTrue(
          table.split("/").length == 3,
          "A table of polku.national.statistics is database/subject/table");
    }
  }

  String table(Figure figure) {
    return switch (figure) {
      case INHABITANTS, INHABITANTS_18_64 -> inhabitants;
      case FOREIGN_LANGUAGE_SPEAKERS -> languages;
      case UNEMPLOYED -> unemployed;
    };
  }
}
