/** What happens while national systems do not answer: who is down, which steps wait. */
@NullMarked
@NamedInterface("outages")
package fi.polku.national.outages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
