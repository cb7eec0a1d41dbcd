/** Where access management tells a change between two nights. */
@NullMarked
package fi.polku.national.accessmanagement.web;

import org.jspecify.annotations.NullMarked;
