/** What records management tells us. */
@NullMarked
package fi.polku.national.records.web;

import org.jspecify.annotations.NullMarked;
