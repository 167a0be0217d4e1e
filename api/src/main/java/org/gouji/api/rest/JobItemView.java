package org.gouji.api.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.ItemState;
import org.gouji.api.store.JobItem;
import org.gouji.api.store.Reports;

/**
 * A file of a batch as the service shows it.
 *
 * @param position in the batch, from 0
 * @param message why it is where it is and what to do, in Chinese
 * @param report the report that it is a version of
 * @param version which one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "JobFile")
record JobItemView(
    int position,
    @Schema(examples = "2023年度报告.zip/云溪县水利局.docx") String name,
    String sha256,
    long bytes,
    ItemState state,
    @Schema(implementation = String.class) Optional<String> message,
    @Schema(implementation = UUID.class) Optional<UUID> report,
    @Schema(implementation = Integer.class) OptionalInt version) {

  static JobItemView of(JobItem item) {
    return new JobItemView(
        item.position(),
        item.name(),
        item.sha256(),
        item.bytes(),
        item.state(),
        item.message(),
        item.report().map(Reports.VersionId::report),
        item.report().stream().mapToInt(Reports.VersionId::version).findFirst());
  }
}
