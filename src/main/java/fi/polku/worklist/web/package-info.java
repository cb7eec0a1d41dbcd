/** The task list and the task page for people, and the tasks of the API. */
@NullMarked
package fi.polku.worklist.web;

import org.jspecify.annotations.NullMarked;
