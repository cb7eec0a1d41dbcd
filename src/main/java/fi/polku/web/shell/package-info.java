/** What every page has around it, the sign-in page and the way in. */
@NullMarked
package fi.polku.web.shell;

import org.jspecify.annotations.NullMarked;
