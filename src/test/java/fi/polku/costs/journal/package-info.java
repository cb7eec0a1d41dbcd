@NullMarked
package fi.polku.costs.journal;

import org.jspecify.annotations.NullMarked;
