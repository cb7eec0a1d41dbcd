/** How each kind of cost was shared, step by step. */
@NullMarked
package fi.polku.costs.web.shares;

import org.jspecify.annotations.NullMarked;
