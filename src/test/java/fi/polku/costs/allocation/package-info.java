@NullMarked
package fi.polku.costs.allocation;

import org.jspecify.annotations.NullMarked;
