@NullMarked
package fi.polku.costs.year;

import org.jspecify.annotations.NullMarked;
