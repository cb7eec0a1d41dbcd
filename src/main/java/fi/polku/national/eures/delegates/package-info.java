/** Where the engine hands vacancies, CVs and reports over to EURES. */
@NullMarked
package fi.polku.national.eures.delegates;

import org.jspecify.annotations.NullMarked;
