/**
 * The main job from outside: through the API over HTTP, as programs and people's programs use it.
 */
@NullMarked
package fi.polku.acceptance;

import org.jspecify.annotations.NullMarked;
