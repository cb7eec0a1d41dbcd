/** What each municipality would pay by other weights, figures or sums. */
@NullMarked
package fi.polku.costs.web.whatif;

import org.jspecify.annotations.NullMarked;
