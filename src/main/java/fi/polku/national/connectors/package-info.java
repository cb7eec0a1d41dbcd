/** What is known of each national system: names, contract, what is real, which data moves. */
@NullMarked
@NamedInterface("connectors")
package fi.polku.national.connectors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
