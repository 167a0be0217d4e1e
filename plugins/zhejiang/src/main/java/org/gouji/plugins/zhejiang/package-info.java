/** The rules and labels of Zhejiang province. */
@NullMarked
package org.gouji.plugins.zhejiang;

import org.jspecify.annotations.NullMarked;
