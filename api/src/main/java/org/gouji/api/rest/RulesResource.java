package org.gouji.api.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.Workbench;
import org.gouji.check.RuleBook;
import org.gouji.rule.Area;
import org.gouji.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** The rules with their law, years and pages. */
@PermitAll
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules", description = "What is judged, and by which law.")
public class RulesResource {

  private final RuleBook book;

  RulesResource(Workbench bench) {
    this.book = bench.book();
  }

  @GET
  @Operation(
      operationId = "listRules",
      summary = "List the rules",
      description = "All that are loaded; with year or province those that apply to such a report.")
  public List<RuleView> list(
      @Parameter(description = "Fiscal year", example = "2023") @QueryParam("year")
          @Nullable String year,
      @Parameter(description = "Province: id or Chinese name", example = "zhejiang")
          @QueryParam("province")
          @Nullable String province) {
    OptionalInt judged = year == null ? OptionalInt.empty() : OptionalInt.of(number(year));
    List<RuleSet> sets =
        province == null ? sets(judged.isPresent()) : book.applying(Optional.of(known(province)));
    return sets.stream()
        .flatMap(set -> views(set, judged))
        .sorted(Comparator.comparing(RuleView::id))
        .toList();
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "showRule", summary = "Show a rule with its page")
  public RuleView show(@Parameter(example = "T3-01") @PathParam("id") String id) {
    return book.all().stream()
        .flatMap(
            set ->
                set.rules().stream()
                    .filter(rule -> rule.id().value().equals(id))
                    .map(rule -> RuleView.of(set.id(), rule, OptionalInt.empty(), true)))
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND.with("没有规则“" + id + "”。")));
  }

  /** A year without a province means a report from a place without rules of its own. */
  private List<RuleSet> sets(boolean resolved) {
    return resolved ? book.applying(Optional.empty()) : book.all();
  }

  private static Stream<RuleView> views(RuleSet set, OptionalInt year) {
    return set.rules().stream()
        .filter(rule -> year.isEmpty() || rule.years().contains(year.getAsInt()))
        .map(rule -> RuleView.of(set.id(), rule, year, false));
  }

  private static int number(String year) {
    if (!year.matches("[0-9]{4}")) {
      throw new ProblemException(
          Problem.Kind.MALFORMED_REQUEST.with("year 应为四位年度，如 2023，实为“" + year + "”。"));
    }
    return Integer.parseInt(year);
  }

  private Area known(String province) {
    return book.area(province)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.Kind.MALFORMED_REQUEST.with("没有“" + province + "”的规则。")));
  }
}
