/** Records management: documents of cases and their registry numbers. */
@NullMarked
package fi.polku.national.records;

import org.jspecify.annotations.NullMarked;
