package org.gouji.api.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.verdict.Conclusion;

/**
 * A fiscal year at a glance.
 *
 * @param all of the region that was asked for
 * @param regions the divisions right below it that have organs, by code
 * @param rules those that current verdicts find broken, in most reports first
 */
public record YearOverview(Tally all, List<Tally> regions, List<Broken> rules) {
  public YearOverview {
    Objects.requireNonNull(all);
    regions = List.copyOf(regions);
    rules = List.copyOf(rules);
  }

  /**
   * What the organs of a region did.
   *
   * @param own only the organs of the region itself, none below it
   * @param late of those that filed
   * @param absent those that must file and have not
   * @param verdicts current ones; every conclusion is there, also with 0
   */
  public record Tally(
      Region region,
      boolean own,
      int filed,
      int late,
      int absent,
      Map<Conclusion, Integer> verdicts) {
    public Tally {
      Objects.requireNonNull(region);
      Map<Conclusion, Integer> every = new EnumMap<>(Conclusion.class);
      for (Conclusion conclusion : Conclusion.values()) {
        every.put(conclusion, verdicts.getOrDefault(conclusion, 0));
      }
      verdicts = Collections.unmodifiableMap(every);
    }
  }

  /**
   * How often a rule is broken.
   *
   * @param reports in which it is
   * @param findings in all of them
   */
  public record Broken(String rule, int reports, int findings) {
    public Broken {
      Objects.requireNonNull(rule);
    }
  }
}
