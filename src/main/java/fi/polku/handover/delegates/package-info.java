/** What models call when a customer goes from colleague to colleague. */
@NullMarked
package fi.polku.handover.delegates;

import org.jspecify.annotations.NullMarked;
