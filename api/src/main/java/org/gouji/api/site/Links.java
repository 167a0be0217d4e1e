package org.gouji.api.site;

import org.gouji.rule.Area;
import org.gouji.rule.RuleId;

/**
 * Addresses of the pages, as one page writes them.
 *
 * @param up what stands before the name of a page
 * @param ending what stands behind it
 * @param index address of the index
 */
record Links(String up, String ending, String index) {

  /** As the service serves them. */
  static final Links SERVED = new Links("/rules/", "", "/rules");

  /** Between files in the folder of the index. */
  static final Links FILES = new Links("", ".html", "index.html");

  /** From a file one folder below. */
  static final Links FILES_BELOW = new Links("../", ".html", "../index.html");

  String rule(RuleId id) {
    return up + id + ending;
  }

  String area(Area area) {
    return up + "areas/" + area.id() + ending;
  }

  String law() {
    return up + "law" + ending;
  }
}
