@NullMarked
package fi.polku.costs.web.budget;

import org.jspecify.annotations.NullMarked;
