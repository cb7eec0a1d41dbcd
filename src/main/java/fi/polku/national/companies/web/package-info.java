/** The company of a Y-tunnus, offered while somebody fills in a form. */
@NullMarked
package fi.polku.national.companies.web;

import org.jspecify.annotations.NullMarked;
