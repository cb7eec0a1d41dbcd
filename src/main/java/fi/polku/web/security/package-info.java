/** Who may go where: filter chains, sign-in, sessions and headers. */
@NullMarked
package fi.polku.web.security;

import org.jspecify.annotations.NullMarked;
