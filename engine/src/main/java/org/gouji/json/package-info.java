/**
 * The JSON of the contract: verdicts and reports written, reports read back. Reading refuses
 * whatever is not in the contract, with the place in the JSON; it fills in nothing.
 */
@NullMarked
package org.gouji.json;

import org.jspecify.annotations.NullMarked;
