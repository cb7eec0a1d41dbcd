/** The step that tells how a service is described to people. */
@NullMarked
package fi.polku.national.servicecatalogue.delegates;

import org.jspecify.annotations.NullMarked;
