/** Suggestions for forms. */
@NullMarked
package fi.polku.national.skills.web;

import org.jspecify.annotations.NullMarked;
