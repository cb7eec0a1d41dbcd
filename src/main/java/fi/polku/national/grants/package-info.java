/** The general grants system: decisions that grant a benefit, payments and what becomes of them. */
@NullMarked
package fi.polku.national.grants;

import org.jspecify.annotations.NullMarked;
