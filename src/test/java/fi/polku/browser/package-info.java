/** The main job by hand in a real browser, as each kind of user. */
@NullMarked
package fi.polku.browser;

import org.jspecify.annotations.NullMarked;
