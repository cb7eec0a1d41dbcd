@NullMarked
package fi.polku.costs.budget;

import org.jspecify.annotations.NullMarked;
