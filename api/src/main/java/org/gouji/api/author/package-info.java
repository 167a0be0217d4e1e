/**
 * For those who write rules: scaffolds, and the compiling and trying of a rule folder on the spot.
 * Nothing here is needed to check reports.
 */
@NullMarked
package org.gouji.api.author;

import org.jspecify.annotations.NullMarked;
