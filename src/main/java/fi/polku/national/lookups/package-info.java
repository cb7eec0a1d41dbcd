/** For questions that people ask while they type: answers kept a while, and not too many asked. */
@NullMarked
package fi.polku.national.lookups;

import org.jspecify.annotations.NullMarked;
