/** Finding customers. */
@NullMarked
package fi.polku.customers.web;

import org.jspecify.annotations.NullMarked;
