/** What systems tell us: their messages read field by field. */
@NullMarked
package fi.polku.national.incoming;

import org.jspecify.annotations.NullMarked;
