/**
 * The outer shell: command line and REST service over one checker. Nothing about formats or
 * provinces; {@code check} runs checks, {@code export} shows verdicts, {@code cli} and {@code rest}
 * are the two doors.
 */
@NullMarked
package org.gouji.api;

import org.jspecify.annotations.NullMarked;
