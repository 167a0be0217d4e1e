/** The verdict as text for a person at a screen. */
@NullMarked
package org.gouji.api.export.text;

import org.jspecify.annotations.NullMarked;
