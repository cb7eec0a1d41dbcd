/** The page of figures. */
@NullMarked
package fi.polku.national.statistics.web;

import org.jspecify.annotations.NullMarked;
