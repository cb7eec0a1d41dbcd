@NullMarked
package fi.polku.costs.web.entries;

import org.jspecify.annotations.NullMarked;
