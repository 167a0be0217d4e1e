package org.gouji.api.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gouji.api.check.Workbench;
import org.gouji.api.site.RuleSite;

/** The pages of the rules, for people. */
@PermitAll
@Path("/rules")
@Produces(RulePages.HTML)
public class RulePages {

  static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private final RuleSite site;

  RulePages(Workbench bench) {
    this.site = RuleSite.served(bench.book());
  }

  @GET
  @Operation(hidden = true)
  public String index() {
    return site.index();
  }

  @GET
  @Path("/law")
  @Operation(hidden = true)
  public String law() {
    return site.law();
  }

  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public String rule(@PathParam("id") String id) {
    return found(site.rule(id), "没有规则“" + id + "”。");
  }

  @GET
  @Path("/areas/{id}")
  @Operation(hidden = true)
  public String area(@PathParam("id") String id) {
    return found(site.area(id), "没有地区“" + id + "”的规则。");
  }

  private static String found(Optional<String> page, String otherwise) {
    return page.orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND.with(otherwise)));
  }
}
