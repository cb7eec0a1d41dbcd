/** Cost entries: the API, and the pages on which they are seen, told, brought in and taken out. */
@NullMarked
package fi.polku.costs.web.entries;

import org.jspecify.annotations.NullMarked;
