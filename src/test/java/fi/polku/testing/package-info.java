/** What tests of the whole application share. */
@NullMarked
package fi.polku.testing;

import org.jspecify.annotations.NullMarked;
