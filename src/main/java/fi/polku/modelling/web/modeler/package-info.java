/**
 * The door of Camunda Modeler: as much of Camunda's REST API as it needs to deploy, and no more.
 */
@NullMarked
package fi.polku.modelling.web.modeler;

import org.jspecify.annotations.NullMarked;
