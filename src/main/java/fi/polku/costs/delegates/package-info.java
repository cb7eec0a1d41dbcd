/** What the processes of a cost year do, as their models name it. */
@NullMarked
package fi.polku.costs.delegates;

import org.jspecify.annotations.NullMarked;
