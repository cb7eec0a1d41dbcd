/** The Finnish Service Catalogue (PTV): how municipalities describe their services to people. */
@NullMarked
@NamedInterface("service-catalogue")
package fi.polku.national.servicecatalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
