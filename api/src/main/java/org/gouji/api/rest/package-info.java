/**
 * The REST service under {@code /api/v1}. Checks run on threads of their own, bounded in number and
 * time; whatever goes wrong is answered as a problem (RFC 9457).
 */
@NullMarked
package org.gouji.api.rest;

import org.jspecify.annotations.NullMarked;
