/**
 * Annual reports as data, planted faults, an independent oracle of what a checker must say about
 * them, the layouts in which they are written to bytes, and mutations of the written form.
 *
 * <p>Nothing here knows the engine: the kit is a second opinion, written from the catalogue alone.
 */
@NullMarked
package org.gouji.testkit;

import org.jspecify.annotations.NullMarked;
