/** Payers of unemployment benefits: statements are delivered to Kela and unemployment funds. */
@NullMarked
package fi.polku.national.benefits;

import org.jspecify.annotations.NullMarked;
