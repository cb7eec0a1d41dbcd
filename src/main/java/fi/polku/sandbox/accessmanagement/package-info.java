/** The simulated access management. */
@NullMarked
package fi.polku.sandbox.accessmanagement;

import org.jspecify.annotations.NullMarked;
