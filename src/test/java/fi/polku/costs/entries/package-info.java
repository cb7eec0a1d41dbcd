@NullMarked
package fi.polku.costs.entries;

import org.jspecify.annotations.NullMarked;
