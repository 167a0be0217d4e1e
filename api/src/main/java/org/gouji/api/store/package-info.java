/**
 * What the service keeps: accounts, sessions, the register of organs and the audit trail, in H2 or
 * PostgreSQL. The only room that knows JPA, Hibernate, Flyway and SQL. Whoever asks hands over the
 * region that the answer is bounded by; whoever changes something says who does, and the change and
 * its entry in the audit trail are written together or not at all.
 */
@NullMarked
package org.gouji.api.store;

import org.jspecify.annotations.NullMarked;
