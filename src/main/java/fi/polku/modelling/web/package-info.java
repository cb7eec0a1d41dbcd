/** The process owner's pages and what the browser editors ask for. */
@NullMarked
package fi.polku.modelling.web;

import org.jspecify.annotations.NullMarked;
