/** The pages about the national systems, and the banner while one is down. */
@NullMarked
package fi.polku.national.outages.web;

import org.jspecify.annotations.NullMarked;
