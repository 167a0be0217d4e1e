package org.gouji.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.report.Report;

/**
 * A request to judge a report that was read elsewhere: {@code {"report", "prior", "options"}}.
 *
 * @param prior last year's report
 * @param options what was said beside it, as texts by name; their meaning is not known here
 */
public record PostedCheck(Report report, Optional<Report> prior, Map<String, String> options) {
  public PostedCheck {
    Objects.requireNonNull(report);
    Objects.requireNonNull(prior);
    options = Map.copyOf(options);
  }

  /**
   * Reads the request.
   *
   * @param text JSON in UTF-8
   * @throws JsonFormatException if it is none
   */
  public static PostedCheck read(byte[] text) {
    Node root = Json.parse(text).only(Set.of("report", "prior", "options"));
    Map<String, String> options = new LinkedHashMap<>();
    root.get("options")
        .ifPresent(
            node -> node.members().forEach((name, value) -> options.put(name, value.text())));
    return new PostedCheck(
        ReportReader.read(root.need("report")), root.get("prior").map(ReportReader::read), options);
  }

  /**
   * Reads a file that somebody kept: a report, or a verdict or request whose {@code report} is
   * taken.
   *
   * @param text JSON in UTF-8
   * @throws JsonFormatException if it is neither
   */
  public static Report reportIn(byte[] text) {
    Node root = Json.parse(text);
    return ReportReader.read(root.get("report").orElse(root));
  }
}
