package org.gouji.api.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Decisions;
import org.gouji.api.store.Dossier;
import org.gouji.api.store.Dossiers;
import org.gouji.api.store.Filing;
import org.gouji.api.store.Role;
import org.gouji.api.store.Slice;
import org.gouji.api.store.Wanted;
import org.gouji.api.store.Worklist;
import org.gouji.form.Edition;
import org.gouji.judge.TargetNames;
import org.gouji.words.Words;

/** The worklist and the findings as workbooks. */
@Path("/api/v1")
@Produces(TextSheet.MEDIA_TYPE)
@Tag(name = "reports")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.AUDITOR_NAME, Role.APPROVER_NAME, Role.CLIENT_NAME})
@Blocking
public class ListsResource {

  private static final int MOST_ROWS = 20_000;

  private static final List<TextSheet.Column> FILINGS =
      List.of(
          new TextSheet.Column("机关", 30),
          new TextSheet.Column("代码", 20),
          new TextSheet.Column("行政区划代码", 14),
          new TextSheet.Column("年度", 8),
          new TextSheet.Column("截止日期", 12),
          new TextSheet.Column("报送日期", 12),
          new TextSheet.Column("报送情况", 10),
          new TextSheet.Column("结论", 22),
          new TextSheet.Column("错误", 8),
          new TextSheet.Column("警告", 8),
          new TextSheet.Column("待处理", 8),
          new TextSheet.Column("已确认", 8));

  private static final List<TextSheet.Column> FINDINGS =
      List.of(
          new TextSheet.Column("机关", 30),
          new TextSheet.Column("代码", 20),
          new TextSheet.Column("年度", 8),
          new TextSheet.Column("规则", 10),
          new TextSheet.Column("级别", 8),
          new TextSheet.Column("名称", 30),
          new TextSheet.Column("对象", 30),
          new TextSheet.Column("说明", 60),
          new TextSheet.Column("处理", 10),
          new TextSheet.Column("理由", 40),
          new TextSheet.Column("处理人", 14),
          new TextSheet.Column("标识", 36));

  private final Worklist worklist;
  private final Dossiers dossiers;
  private final Caller caller;

  ListsResource(Worklist worklist, Dossiers dossiers, Caller caller) {
    this.worklist = worklist;
    this.dossiers = dossiers;
    this.caller = caller;
  }

  @GET
  @Heavy
  @Path("/report-list")
  @Operation(operationId = "exportReports", summary = "The worklist as a workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = TextSheet.MEDIA_TYPE))
  public Response reports(@BeanParam WorklistQuery query) {
    Wanted wanted = query.wanted();
    List<List<String>> rows =
        all(page -> worklist.list(caller.bound(), wanted, query.order(), page), ListsResource::row);
    return answer("reports.xlsx", TextSheet.workbook("报告", FILINGS, rows));
  }

  @GET
  @Heavy
  @Path("/finding-list")
  @Operation(
      operationId = "exportFindings",
      summary = "The findings of the reports that are asked for, as a workbook")
  @APIResponse(responseCode = "200", content = @Content(mediaType = TextSheet.MEDIA_TYPE))
  public Response findings(@BeanParam WorklistQuery query) {
    Wanted wanted = query.wanted();
    List<List<String>> rows =
        all(page -> dossiers.findings(caller.bound(), wanted, page), ListsResource::row);
    return answer("findings.xlsx", TextSheet.workbook("问题", FINDINGS, rows));
  }

  /** Page by page, so that no single query holds the database for long. */
  private static <T> List<List<String>> all(
      Function<Slice.Page, Slice<T>> query, Function<T, List<String>> row) {
    List<List<String>> rows = new ArrayList<>();
    for (int page = 0; ; page++) {
      Slice<T> slice = query.apply(new Slice.Page(page, Slice.Page.LARGEST));
      if (slice.total() > MOST_ROWS) {
        throw new ProblemException(
            Problem.Kind.REFUSED.with(
                "共 " + slice.total() + " 行，超过一次导出的上限 " + MOST_ROWS + " 行；请按地区、年度或者规则缩小范围。"));
      }
      slice.items().stream().map(row).forEach(rows::add);
      if (slice.items().isEmpty() || rows.size() >= slice.total()) {
        return rows;
      }
    }
  }

  private static List<String> row(Filing filing) {
    String due = filing.due().map(Object::toString).orElse("");
    return filing
        .filed()
        .map(
            filed ->
                List.of(
                    filing.organ().name(),
                    filing.organ().code(),
                    filing.organ().division().code(),
                    String.valueOf(filing.year()),
                    due,
                    filed.on().toString(),
                    filing.isLate() ? "逾期" : "已报送",
                    Words.of(filed.conclusion()),
                    String.valueOf(filed.errors()),
                    String.valueOf(filed.warnings()),
                    String.valueOf(filed.undecided()),
                    filed.confirmed() ? "是" : "否"))
        .orElseGet(
            () ->
                List.of(
                    filing.organ().name(),
                    filing.organ().code(),
                    filing.organ().division().code(),
                    String.valueOf(filing.year()),
                    due,
                    "",
                    "未报送"));
  }

  private static List<String> row(Dossiers.InReport found) {
    Dossier.Finding finding = found.finding();
    return List.of(
        found.filing().organ().name(),
        found.filing().organ().code(),
        String.valueOf(found.filing().year()),
        finding.rule(),
        Words.of(finding.severity()),
        finding.title(),
        TargetNames.of(finding.target(), Edition.dueIn(found.filing().year())),
        finding.message(),
        finding.decision().map(decision -> word(decision.decision())).orElse("待处理"),
        finding.decision().map(decision -> decision.reason()).orElse(""),
        finding.decision().map(decision -> decision.actor()).orElse(""),
        finding.fingerprint());
  }

  private static String word(Decisions.Word decision) {
    return switch (decision) {
      case CONFIRMED -> "属实";
      case DISMISSED -> "不计";
    };
  }

  private static Response answer(String name, byte[] workbook) {
    return Response.ok(workbook, TextSheet.MEDIA_TYPE)
        .header("Content-Disposition", Attachment.named(name))
        .build();
  }
}
