package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.Workbench;
import org.gouji.check.RuleBook;
import org.gouji.rule.Area;

/** The rule sets that are loaded. */
@Path("/api/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rules")
public class RuleSetsResource {

  private final RuleBook book;

  RuleSetsResource(Workbench bench) {
    this.book = bench.book();
  }

  /**
   * A rule set.
   *
   * @param extended rule set that it stands on
   * @param rules how many rules it has
   * @param province where it applies
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "RuleSet")
  record RuleSetView(
      @Schema(examples = "cn") String id,
      String title,
      String version,
      String digest,
      @Schema(implementation = String.class)
          @com.fasterxml.jackson.annotation.JsonProperty("extends")
          Optional<String> extended,
      int rules,
      @Schema(implementation = ProvinceView.class) Optional<ProvinceView> province) {}

  /** An area by id and Chinese name. */
  @Schema(name = "Province")
  record ProvinceView(String id, String name) {
    static ProvinceView of(Area area) {
      return new ProvinceView(area.id(), area.name());
    }
  }

  @GET
  @Operation(operationId = "listRuleSets", summary = "List the rule sets, the national one first")
  public List<RuleSetView> list() {
    return book.ruleSets().stream()
        .map(
            set ->
                new RuleSetView(
                    set.id(),
                    set.title(),
                    set.version(),
                    set.digest(),
                    set.extended(),
                    set.rules().size(),
                    set.area().map(ProvinceView::of)))
        .toList();
  }
}
