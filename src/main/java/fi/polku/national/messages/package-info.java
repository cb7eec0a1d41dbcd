/** Suomi.fi messages: the customer is told in her own language. */
@NullMarked
package fi.polku.national.messages;

import org.jspecify.annotations.NullMarked;
