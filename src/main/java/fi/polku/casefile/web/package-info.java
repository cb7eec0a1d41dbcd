/** The case page and the case API. */
@NullMarked
package fi.polku.casefile.web;

import org.jspecify.annotations.NullMarked;
