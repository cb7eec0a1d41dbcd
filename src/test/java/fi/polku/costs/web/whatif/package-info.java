@NullMarked
package fi.polku.costs.web.whatif;

import org.jspecify.annotations.NullMarked;
