/** Cases of rules: how they are read, and the reports that come of them. */
@NullMarked
package org.gouji.cases;

import org.jspecify.annotations.NullMarked;
