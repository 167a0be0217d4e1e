package org.gouji.document;

import java.util.List;
import java.util.Map;

/**
 * What a reader found in a file: its visible content in reading order.
 *
 * @param blocks visible content; hidden parts and page furniture are already left out
 * @param metadata what the format says about itself (for web pages the names of the national site
 *     standard such as {@code PubDate}), by name
 * @param complete false when something could not be read (unread pages, a limit): then nothing may
 *     be called absent
 * @param notes what was left out or looked odd, in Chinese, for the auditor
 */
public record Document(
    List<Block> blocks, Map<String, String> metadata, boolean complete, List<String> notes) {
  public Document {
    blocks = List.copyOf(blocks);
    metadata = Map.copyOf(metadata);
    notes = List.copyOf(notes);
  }
}
