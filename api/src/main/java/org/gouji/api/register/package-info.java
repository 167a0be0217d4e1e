/** The register of organs as a workbook: the template that goes out, the list that comes in. */
@NullMarked
package org.gouji.api.register;

import org.jspecify.annotations.NullMarked;
