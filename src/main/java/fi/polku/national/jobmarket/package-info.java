/** Työmarkkinatori: open vacancies, our own employers' notices, customers' profiles. */
@NullMarked
package fi.polku.national.jobmarket;

import org.jspecify.annotations.NullMarked;
