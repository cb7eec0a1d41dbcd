/** ESCO, the European classification of skills, competences, qualifications and occupations. */
@NullMarked
package fi.polku.national.skills;

import org.jspecify.annotations.NullMarked;
