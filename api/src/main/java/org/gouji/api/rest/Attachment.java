package org.gouji.api.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file that is for saving is called (RFC 6266). */
final class Attachment {

  private Attachment() {}

  /** The last step of a path, whatever is in it, percent-encoded. */
  static String named(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}
