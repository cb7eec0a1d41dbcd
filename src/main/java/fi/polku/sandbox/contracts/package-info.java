/**
 * Simulates every system whose contract is our own, straight from its OpenAPI file: acts are
 * checked by the contract's own schemas, kept, and found again by their key.
 */
@NullMarked
package fi.polku.sandbox.contracts;

import org.jspecify.annotations.NullMarked;
