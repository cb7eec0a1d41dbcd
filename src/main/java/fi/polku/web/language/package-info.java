/** Which language a page or an answer is in, and the texts of all modules. */
@NullMarked
package fi.polku.web.language;

import org.jspecify.annotations.NullMarked;
