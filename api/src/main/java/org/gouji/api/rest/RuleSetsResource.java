package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.Workbench;
import org.gouji.check.RuleBook;
import org.gouji.rule.Area;
import org.gouji.rule.RuleSet;

/** The rule sets that are loaded. */
@PermitAll
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
   * @param state LOADED, or REFUSED where it cannot stand on the sets below it
   * @param reason why it was refused, in English
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
      State state,
      @Schema(implementation = String.class) Optional<String> reason,
      @Schema(implementation = String.class)
          @com.fasterxml.jackson.annotation.JsonProperty("extends")
          Optional<String> extended,
      int rules,
      @Schema(implementation = ProvinceView.class) Optional<ProvinceView> province) {
    static RuleSetView of(RuleSet set, State state, Optional<String> reason) {
      return new RuleSetView(
          set.id(),
          set.title(),
          set.version(),
          set.digest(),
          state,
          reason,
          set.extended(),
          set.rules().size(),
          set.area().map(ProvinceView::of));
    }
  }

  /** Whether reports are judged by it. */
  @Schema(name = "RuleSetState")
  enum State {
    LOADED,
    REFUSED
  }

  /** An area by id and Chinese name. */
  @Schema(name = "Province")
  record ProvinceView(String id, String name) {
    static ProvinceView of(Area area) {
      return new ProvinceView(area.id(), area.name());
    }
  }

  @GET
  @Operation(
      operationId = "listRuleSets",
      summary = "List the rule sets, the national one first, those that are refused last")
  public List<RuleSetView> list() {
    return views(book);
  }

  static List<RuleSetView> views(RuleBook book) {
    return Stream.concat(
            book.all().stream().map(set -> RuleSetView.of(set, State.LOADED, Optional.empty())),
            book.refused().stream()
                .map(
                    refused ->
                        RuleSetView.of(
                            refused.set(), State.REFUSED, Optional.of(refused.reason()))))
        .toList();
  }
}
