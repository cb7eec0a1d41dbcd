@NullMarked
package fi.polku.vacancies.delegates;

import org.jspecify.annotations.NullMarked;
