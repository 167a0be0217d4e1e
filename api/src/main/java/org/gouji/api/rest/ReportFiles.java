package org.gouji.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.gouji.api.guard.Caller;
import org.gouji.api.store.Dossier;
import org.gouji.api.store.Dossiers;

/** Report files as answers. */
@ApplicationScoped
class ReportFiles {

  private final Dossiers dossiers;
  private final Caller caller;

  ReportFiles(Dossiers dossiers, Caller caller) {
    this.dossiers = dossiers;
    this.caller = caller;
  }

  /** Everything about a report inside the caller's region. */
  Dossier dossier(UUID id) {
    return dossiers
        .find(caller.bound(), id)
        .orElseThrow(
            () -> new ProblemException(Problem.Kind.NOT_FOUND.with("没有编号为“" + id + "”的报告。")));
  }

  /** The report as it is after a change. */
  Response changed(UUID id) {
    Dossier dossier = dossier(id);
    return Response.ok(DossierView.of(dossier))
        .header(HttpHeaders.ETAG, Revision.tag(dossier.filing().filed().orElseThrow().revision()))
        .build();
  }
}
