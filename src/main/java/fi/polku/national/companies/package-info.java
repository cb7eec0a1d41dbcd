/** Companies as the Finnish Patent and Registration Office knows them (YTJ open data v3). */
@NullMarked
package fi.polku.national.companies;

import org.jspecify.annotations.NullMarked;
