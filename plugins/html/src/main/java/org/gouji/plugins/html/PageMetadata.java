package org.gouji.plugins.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about itself: the meta names of the national standard for government sites,
 * under their standard spelling, and the page's title as {@code title}.
 */
final class PageMetadata {
  private static final Map<String, String> NAMES =
      List.of(
              "SiteName",
              "SiteDomain",
              "SiteIDCode",
              "ColumnName",
              "ColumnDescription",
              "ColumnKeywords",
              "ColumnType",
              "ArticleTitle",
              "PubDate",
              "ContentSource",
              "Keywords",
              "Author",
              "Description",
              "Image",
              "Url")
          .stream()
          .collect(Collectors.toUnmodifiableMap(n -> n.toLowerCase(Locale.ROOT), n -> n));

  private PageMetadata() {}

  /** Of several values under one name the first that is not empty. */
  static Map<String, String> of(Document html) {
    Map<String, String> metadata = new HashMap<>();
    for (Element meta : html.select("meta[name]")) {
      String name = NAMES.get(meta.attr("name").strip().toLowerCase(Locale.ROOT));
      String content = meta.attr("content").strip();
      if (name != null && !content.isEmpty()) {
        metadata.putIfAbsent(name, content);
      }
    }
    String title = html.title();
    if (!title.isEmpty()) {
      metadata.put("title", title);
    }
    return metadata;
  }
}
