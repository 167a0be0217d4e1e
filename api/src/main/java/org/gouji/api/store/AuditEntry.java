package org.gouji.api.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.gouji.document.Digest;

/**
 * An entry of the audit trail. Its hash is over everything in it and the hash of the one before, so
 * that none can be changed, left out or put in without all that follow being wrong.
 *
 * @param number from 1, without gaps
 * @param at to the millisecond
 * @param actor name of the account
 * @param region of the account
 * @param action a word such as {@code account.create}
 * @param subject what was acted upon
 * @param detail what changed; never a password, nor contents of reports
 * @param previous hash of the entry before, zeros for the first
 * @param hash SHA-256, hexadecimal
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String region,
    String action,
    String subject,
    String detail,
    String previous,
    String hash) {

  public AuditEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(region);
    Objects.requireNonNull(action);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(previous);
    Objects.requireNonNull(hash);
  }

  /** The entry with the hash that it should have. */
  AuditEntry sealed() {
    return new AuditEntry(number, at, actor, region, action, subject, detail, previous, sealOf());
  }

  /** Whether its hash is the one that it should have. */
  boolean isWhole() {
    return hash.equals(sealOf());
  }

  /** Every part goes in with its length before it: no two entries give the same bytes. */
  private String sealOf() {
    String[] parts = {
      Long.toString(number),
      Long.toString(at.toEpochMilli()),
      actor,
      region,
      action,
      subject,
      detail,
      previous
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      out.writeBytes(bytes);
    }
    return Digest.sha256(out.toByteArray());
  }
}
