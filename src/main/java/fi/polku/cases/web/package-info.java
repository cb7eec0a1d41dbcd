/** The person card: a customer with all cases. */
@NullMarked
package fi.polku.cases.web;

import org.jspecify.annotations.NullMarked;
