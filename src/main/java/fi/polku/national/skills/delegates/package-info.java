/** The step that finds ESCO's name of an occupation or a skill. */
@NullMarked
package fi.polku.national.skills.delegates;

import org.jspecify.annotations.NullMarked;
