/** The rules of Guangdong province. */
@NullMarked
package org.gouji.plugins.guangdong;

import org.jspecify.annotations.NullMarked;
