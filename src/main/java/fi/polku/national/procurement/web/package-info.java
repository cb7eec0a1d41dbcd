/** What providers of purchased services tell us. */
@NullMarked
package fi.polku.national.procurement.web;

import org.jspecify.annotations.NullMarked;
