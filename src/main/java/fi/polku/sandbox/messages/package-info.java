/** Simulator of Suomi.fi messages. */
@NullMarked
package fi.polku.sandbox.messages;

import org.jspecify.annotations.NullMarked;
