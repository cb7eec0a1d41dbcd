/** Simulator of YTJ open data: a short list of companies, and made-up ones for the demo. */
@NullMarked
package fi.polku.sandbox.companies;

import org.jspecify.annotations.NullMarked;
