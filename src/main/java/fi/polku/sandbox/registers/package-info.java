/** What the simulated registers of customers, integration and permits know of people. */
@NullMarked
package fi.polku.sandbox.registers;

import org.jspecify.annotations.NullMarked;
