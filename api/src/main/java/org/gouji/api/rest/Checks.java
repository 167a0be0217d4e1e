package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.check.CheckOptions;
import org.gouji.api.check.OptionsException;
import org.gouji.api.check.Workbench;
import org.gouji.json.PostedCheck;
import org.gouji.judge.Outcome;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** {@code POST /checks}: a verdict on what was sent. Nothing is stored. */
@PermitAll
@Path("/api/v1/checks")
@Tag(name = "checks", description = "Check a report. Nothing is stored.")
@Blocking
public class Checks {

  private static final String SUMMARY = "Check a document, or a report that was read elsewhere";
  private static final String DESCRIPTION =
      "A form: the document as file, last year's report as prior, and what is said beside them. JSON:"
          + " a report in the shape in which verdicts hold it; what is left out was not seen and is"
          + " never taken for zero. 200 whatever the verdict, also for a document that cannot be"
          + " read. Accept chooses the form.";

  /** For the description; what really is offered depends on the plugins. */
  private static final String SARIF = "application/sarif+json";

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Workbench bench;
  private final CheckDesk desk;
  private final Clock clock;
  private final Clients clients;
  private final Accept accept;

  Checks(Workbench bench, CheckDesk desk, Clock clock, Clients clients) {
    this.bench = bench;
    this.desk = desk;
    this.clock = clock;
    this.clients = clients;
    this.accept = new Accept(bench.exporters());
  }

  @POST
  @Heavy
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "checkDocument", summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = CheckForm.class)))
  @APIResponse(
      responseCode = "200",
      description = "The verdict",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "Verdict"),
            examples = @ExampleObject(name = "verdict", ref = "verdict")),
        @Content(mediaType = SARIF),
        @Content(mediaType = MediaType.TEXT_HTML),
        @Content(mediaType = XLSX)
      })
  public Response checkDocument(
      MultipartFormDataInput input,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      @Context HttpServerRequest request)
      throws Exception {
    Exporter exporter = accept.choose(headers);
    Form form = Form.of(input, bench.limits().bytes());
    CheckOptions options = options(form.options());
    Checked checked =
        desk.run(
            clients.name(request),
            () -> {
              Checked bare = bench.check(form.file(), form.prior(), options.options());
              return exporter.showsPages() ? bench.withPages(bare, form.file()) : bare;
            });
    return answer(exporter, checked, options, uri);
  }

  @POST
  @Heavy
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "checkReport", summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "PostedCheck"),
              examples = @ExampleObject(name = "table 3 alone", ref = "postedCheck")))
  @APIResponse(
      responseCode = "200",
      description = "The verdict",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(ref = "Verdict"),
            examples = @ExampleObject(name = "verdict", ref = "verdict")),
        @Content(mediaType = SARIF),
        @Content(mediaType = MediaType.TEXT_HTML),
        @Content(mediaType = XLSX)
      })
  public Response checkReport(
      byte[] body,
      @Context HttpHeaders headers,
      @Context UriInfo uri,
      @Context HttpServerRequest request)
      throws Exception {
    Exporter exporter = accept.choose(headers);
    PostedCheck posted = PostedCheck.read(body);
    CheckOptions options = options(posted.options());
    Checked checked =
        desk.run(
            clients.name(request),
            () -> bench.check(posted.report(), posted.prior(), options.options()));
    return answer(exporter, checked, options, uri);
  }

  private CheckOptions options(Map<String, String> texts) throws OptionsException {
    return CheckOptions.of(texts, LocalDate.now(clock), bench.book());
  }

  private Response answer(Exporter exporter, Checked checked, CheckOptions options, UriInfo uri)
      throws IOException {
    return shown(exporter, checked, options.shown(), bench, uri).header("Vary", "Accept").build();
  }

  /** A verdict as an exporter shows it. */
  static Response.ResponseBuilder shown(
      Exporter exporter, Checked checked, Set<Outcome> outcomes, Workbench bench, UriInfo uri)
      throws IOException {
    Showing showing =
        new Showing(
            outcomes, bench.book().ruleSets(), Optional.of(uri.getBaseUri()), Showing.Look.PLAIN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Exporter.Export export = exporter.open(out, showing)) {
      export.add(checked);
    }
    String charset = exporter.isText() ? ";charset=UTF-8" : "";
    return Response.ok(out.toByteArray(), exporter.mediaType().orElseThrow() + charset);
  }

  /** The fields of the form, for the description of the service. */
  @Schema(name = "CheckForm")
  static final class CheckForm {
    @Schema(format = "binary", required = true, description = "The document")
    public String file = "";

    @Schema(format = "binary", description = "Last year's report of the same organ")
    public String prior = "";

    @Schema(examples = "zhejiang", description = "Province whose rules apply: id or Chinese name")
    public String province = "";

    @Schema(
        enumeration = {"government", "department", "zone", "township", "unknown"},
        description = "Kind of organ")
    public String reporter = "";

    @Schema(format = "date", description = "Day of publication")
    public String published = "";

    @Schema(format = "date", description = "Day of submission")
    public String submitted = "";

    @Schema(
        format = "date",
        description = "Day as of which is judged; today in Shanghai if left out")
    public String asOf = "";

    @Schema(
        examples = "all",
        description = "Outcomes shown: all, or a list such as FAIL,UNDETERMINED")
    public String outcomes = "";
  }
}
