/** Simulator of ESCO's search over a small list of occupations and skills. */
@NullMarked
package fi.polku.sandbox.skills;

import org.jspecify.annotations.NullMarked;
