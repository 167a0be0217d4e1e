package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.ItemState;
import org.gouji.api.store.Job;
import org.gouji.api.store.JobItem;
import org.gouji.api.store.JobLists;
import org.gouji.api.store.JobQueue;
import org.gouji.api.store.Jobs;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.gouji.api.store.Told;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Batches of documents on their way in. */
@Path("/api/v1/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs", description = "Taking documents in, in batches, file by file.")
@RolesAllowed({
  Role.ADMINISTRATOR_NAME,
  Role.AUDITOR_NAME,
  Role.APPROVER_NAME,
  Role.SUBMITTER_NAME,
  Role.CLIENT_NAME
})
@Blocking
public class JobsResource {

  private final Jobs jobs;
  private final JobLists lists;
  private final JobQueue queue;
  private final JobIntake intake;
  private final JobEvents events;
  private final Caller caller;

  JobsResource(
      Jobs jobs,
      JobLists lists,
      JobQueue queue,
      JobIntake intake,
      JobEvents events,
      Caller caller) {
    this.jobs = jobs;
    this.lists = lists;
    this.queue = queue;
    this.intake = intake;
    this.events = events;
    this.caller = caller;
  }

  /** A page of batches. */
  @Schema(name = "JobPage")
  record PageView(List<JobView> items, int page, int size, long total) {}

  /** A page of the files of a batch. */
  @Schema(name = "JobFilePage")
  record FilePageView(List<JobItemView> items, int page, int size, long total) {}

  /** What is told of a file; what the document says itself is left out. */
  @Schema(name = "JobFileAnswer")
  record AnswerBody(
      @Schema(description = "Code of the organ", examples = "330424-WATER") @Nullable String organ,
      @Schema(description = "Fiscal year", examples = "2023") @Nullable Integer year) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Role.AUDITOR_NAME, Role.SUBMITTER_NAME, Role.CLIENT_NAME})
  @Operation(
      operationId = "createJob",
      summary = "Hand in one document, many, or a ZIP of them",
      description =
          "Each becomes a version of the report of the organ and year that it names, and is judged."
              + " Where it does not say so, it waits in state ASKS until somebody does. The same"
              + " bytes again are said to be (DUPLICATE), and stored once.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FormBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "In the queue",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public Response create(
      MultipartFormDataInput input,
      @Parameter(
              description = "The same batch with the same key, 1 to 100 characters, is one batch",
              example = "2023-01")
          @HeaderParam("Idempotency-Key")
          @Nullable String key) {
    UUID id = intake.take(caller.actor(), input, OnceKey.of(key));
    queue.wake();
    return Response.created(URI.create("/api/v1/jobs/" + id)).entity(show(id)).build();
  }

  @GET
  @Operation(operationId = "listJobs", summary = "List batches, the newest first")
  public PageView list(@BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<Job> slice = lists.list(scope(), page);
    return new PageView(
        slice.items().stream().map(JobView::of).toList(), page.page(), page.size(), slice.total());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "showJob", summary = "Show how far a batch is")
  public JobView show(@PathParam("id") UUID id) {
    return lists
        .find(scope(), id)
        .map(JobView::of)
        .orElseThrow(
            () -> new ProblemException(Problem.Kind.NOT_FOUND.with("没有编号为“" + id + "”的批次。")));
  }

  @GET
  @Path("/{id}/files")
  @Operation(operationId = "listJobFiles", summary = "List the files of a batch, in its order")
  public FilePageView files(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those that are there", example = "ASKS") @QueryParam("state")
          @Nullable String state,
      @BeanParam Paging paging) {
    Slice.Page page = paging.page();
    Slice<JobItem> slice =
        lists.items(scope(), id, Optional.ofNullable(state).map(JobsResource::state), page);
    return new FilePageView(
        slice.items().stream().map(JobItemView::of).toList(),
        page.page(),
        page.size(),
        slice.total());
  }

  @PUT
  @Path("/{id}/files/{position}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.AUDITOR_NAME, Role.SUBMITTER_NAME, Role.CLIENT_NAME})
  @Operation(
      operationId = "answerJobFile",
      summary = "Say whose report a file is, or of which year",
      description = "For a file in state ASKS; it goes into the queue again.")
  public JobView answer(
      @PathParam("id") UUID id,
      @Parameter(description = "From 0", example = "0") @PathParam("position") int position,
      @Nullable AnswerBody body) {
    AnswerBody sent = Body.present(body);
    Optional<String> organ =
        Optional.ofNullable(sent.organ()).map(code -> Body.text("organ", code));
    Integer year = sent.year();
    if (year != null && (year < 1000 || year > 9999)) {
      throw Body.malformed("year 应为四位年度，如 2023，实为“" + year + "”。");
    }
    if (organ.isEmpty() && year == null) {
      throw Body.malformed("请写明 organ（机关代码）或者 year（年度）。");
    }
    jobs.tell(
        caller.actor(),
        scope(),
        id,
        position,
        new Told(organ, year == null ? OptionalInt.empty() : OptionalInt.of(year)));
    queue.wake();
    return show(id);
  }

  @POST
  @Path("/{id}/cancellation")
  @RolesAllowed({Role.AUDITOR_NAME, Role.SUBMITTER_NAME, Role.CLIENT_NAME})
  @Operation(
      operationId = "cancelJob",
      summary = "Call off what of a batch still waits",
      description = "What was taken in stays.")
  public JobView cancel(@PathParam("id") UUID id) {
    jobs.cancel(caller.actor(), scope(), id);
    return show(id);
  }

  @POST
  @Path("/{id}/retry")
  @RolesAllowed({Role.AUDITOR_NAME, Role.SUBMITTER_NAME, Role.CLIENT_NAME})
  @Operation(
      operationId = "retryJob",
      summary = "Put into the queue again what failed, was called off, or asked for its organ",
      description = "For instance after the register was completed.")
  public JobView retry(@PathParam("id") UUID id) {
    jobs.retry(caller.actor(), scope(), id);
    queue.wake();
    return show(id);
  }

  @GET
  @Path("/{id}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followJob",
      summary = "Follow how far a batch is",
      description =
          "Server-sent events, one whenever something has changed, until nothing waits any more or"
              + " ten minutes have passed: then connect again.")
  public Multi<JobView> follow(@PathParam("id") UUID id) {
    show(id);
    return events.of(scope(), id);
  }

  /** Who only hands in sees what he handed in. */
  private Jobs.Scope scope() {
    boolean reads =
        caller.account().roles().stream()
            .anyMatch(role -> role != Role.SUBMITTER && role != Role.RULE_AUTHOR);
    return new Jobs.Scope(
        caller.bound(), reads ? Optional.empty() : Optional.of(caller.account().name()));
  }

  private static ItemState state(String text) {
    return Arrays.stream(ItemState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Body.malformed(
                    "state 应为 " + Arrays.toString(ItemState.values()) + " 之一，实为“" + text + "”。"));
  }

  /** The fields of the form, for the description of the service. */
  @Schema(name = "JobForm")
  static final class FormBody {
    @Schema(
        format = "binary",
        required = true,
        description = "A document or a ZIP of documents; may come several times")
    public String file = "";

    @Schema(examples = "2023年度报告", description = "Name of the batch; of the first file if left out")
    public String name = "";

    @Schema(enumeration = {"LOW", "NORMAL", "HIGH"})
    public String priority = "";

    @Schema(format = "date", description = "Day of publication of all of them")
    public String published = "";

    @Schema(
        format = "date",
        description = "Day on which all of them were handed in; today if left out")
    public String submitted = "";
  }
}
