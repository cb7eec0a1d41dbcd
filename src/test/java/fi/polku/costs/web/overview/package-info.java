@NullMarked
package fi.polku.costs.web.overview;

import org.jspecify.annotations.NullMarked;
