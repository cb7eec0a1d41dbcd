@NullMarked
package fi.polku.vacancies.web;

import org.jspecify.annotations.NullMarked;
