/**
 * Demo data: past cases of all journeys, played through the real services by a time of their own,
 * so that a new demo shows living areas.
 */
@NullMarked
package fi.polku.sandbox.demo;

import org.jspecify.annotations.NullMarked;
