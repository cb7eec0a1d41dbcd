@NullMarked
package fi.polku.costs.agreement;

import org.jspecify.annotations.NullMarked;
