/**
 * Taking documents in: from bytes that somebody handed in to a version of an organ's report with
 * the verdict on it. Knows the checker and the store; no web.
 */
@NullMarked
package org.gouji.api.intake;

import org.jspecify.annotations.NullMarked;
