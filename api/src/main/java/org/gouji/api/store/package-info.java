/**
 * What the service keeps: accounts, sessions, the register of organs, reports with their versions,
 * verdicts and findings, and the audit trail, in H2 or PostgreSQL; bytes in a folder by their
 * SHA-256. The only room that knows JPA, Hibernate, Flyway and SQL. Whoever asks hands over the
 * region that the answer is bounded by; whoever changes something says who does, and the change and
 * its entry in the audit trail are written together or not at all.
 */
@NullMarked
package org.gouji.api.store;

import org.jspecify.annotations.NullMarked;
