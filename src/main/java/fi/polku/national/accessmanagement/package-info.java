/** Access management: which user has which rights, asked every night and told in between. */
@NullMarked
package fi.polku.national.accessmanagement;

import org.jspecify.annotations.NullMarked;
