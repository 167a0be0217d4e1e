/**
 * How the service logs: every line of a request with its number and account, every line of a job
 * with its file, and never what a report, a file name, a password or a key says.
 */
@NullMarked
package org.gouji.api.log;

import org.jspecify.annotations.NullMarked;
