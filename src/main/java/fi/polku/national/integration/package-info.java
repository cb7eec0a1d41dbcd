/** Koto-Digi, the national register of integration: assessments and plans. */
@NullMarked
package fi.polku.national.integration;

import org.jspecify.annotations.NullMarked;
