/** The demo's cost years: figures, invoicing details and years that have run. */
@NullMarked
package fi.polku.sandbox.costs;

import org.jspecify.annotations.NullMarked;
