package org.gouji.api.rest;

import org.gouji.api.check.Build;
import org.gouji.api.check.PluginFolder;
import org.gouji.document.Limits;
import org.gouji.worker.WorkerPool;

/** The bounds that an operator has set, as the engine takes them. */
record Bounds(Settings settings) {
  private static final long MEGABYTE = 1 << 20;

  Limits limits() {
    Settings.Limits set = settings.limits();
    return new Limits(
        set.bytes().asLongValue(),
        set.characters(),
        set.blocks(),
        set.tables(),
        set.slots(),
        set.depth(),
        set.time().toMillis(),
        new Limits.Packed(
            set.packed().entries(), set.packed().bytes().asLongValue(), set.packed().ratio()),
        new Limits.Paged(
            set.paged().pages(),
            set.paged().glyphs(),
            set.paged().strokes(),
            set.paged().pictureTime().toMillis()));
  }

  WorkerPool.Settings workers() {
    Settings.Workers set = settings.workers();
    return new WorkerPool.Settings(
        PluginFolder.resolve(settings.plugins()),
        Build.version(),
        set.processes(),
        Math.toIntExact(set.memory().asLongValue() / MEGABYTE),
        set.documents());
  }
}
