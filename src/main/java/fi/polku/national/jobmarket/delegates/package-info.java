/** Where the engine publishes vacancies in Työmarkkinatori and looks for them there. */
@NullMarked
package fi.polku.national.jobmarket.delegates;

import org.jspecify.annotations.NullMarked;
