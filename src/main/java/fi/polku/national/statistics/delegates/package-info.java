/** The step that tells a figure of the case's municipality. */
@NullMarked
package fi.polku.national.statistics.delegates;

import org.jspecify.annotations.NullMarked;
