/** JOD, the digital service of continuous learning: the customer's own skills profile. */
@NullMarked
package fi.polku.national.jod;

import org.jspecify.annotations.NullMarked;
