package org.gouji.api.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.api.store.ItemState;
import org.gouji.api.store.Job;

/**
 * A batch as the service shows it.
 *
 * @param finished whether none of its files waits any more
 * @param files how many in all
 * @param states how many, by where they are
 */
@Schema(name = "Job")
record JobView(
    UUID id,
    @Schema(examples = "2023年度报告.zip") String name,
    @Schema(examples = "wang") String owner,
    Instant created,
    Job.Priority priority,
    boolean cancelled,
    boolean finished,
    @Schema(examples = "500") int files,
    @Schema(examples = "{\"WAITING\": 120, \"DONE\": 379, \"ASKS\": 1}")
        Map<ItemState, Integer> states) {

  static JobView of(Job job) {
    return new JobView(
        job.id(),
        job.name(),
        job.owner(),
        job.created(),
        job.priority(),
        job.cancelled(),
        job.isFinished(),
        job.files().values().stream().mapToInt(Integer::intValue).sum(),
        job.files());
  }
}
