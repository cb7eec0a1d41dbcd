/** EURES, Work in Finland and the reporting to the European Labour Authority. */
@NullMarked
package fi.polku.national.eures;

import org.jspecify.annotations.NullMarked;
