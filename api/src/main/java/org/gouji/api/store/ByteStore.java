package org.gouji.api.store;

/**
 * Keeps bytes under their SHA-256: the documents that were handed in, and verdicts. What was kept
 * once is never changed and never kept twice. Shared by all nodes.
 */
public interface ByteStore {

  /**
   * Keeps bytes; when it returns they outlive a loss of power.
   *
   * @return their SHA-256, 64 hex digits
   */
  String keep(byte[] bytes);

  /**
   * What was kept.
   *
   * @throws StoreException with reason DAMAGED if it is gone, or no longer what was kept
   */
  byte[] read(String sha256);
}
