/** Simulator of the Finnish Service Catalogue (PTV), versions 11 and 12. */
@NullMarked
package fi.polku.sandbox.servicecatalogue;

import org.jspecify.annotations.NullMarked;
