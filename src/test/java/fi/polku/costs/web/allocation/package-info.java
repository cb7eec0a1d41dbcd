@NullMarked
package fi.polku.costs.web.allocation;

import org.jspecify.annotations.NullMarked;
