package org.gouji.api.rest;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.gouji.api.check.Workbench;
import org.gouji.plugin.LoadedPlugin;
import org.jboss.logging.Logger;

/** Opens the one workbench of the service when it starts, warmed up. */
@ApplicationScoped
class WorkbenchProducer {

  private static final Logger LOG = Logger.getLogger(WorkbenchProducer.class);

  @Produces
  @Singleton
  @Startup
  Workbench workbench(Settings settings) {
    Bounds bounds = new Bounds(settings);
    Workbench bench = Workbench.open(bounds.workers(), bounds.limits());
    bench.house().trouble().ifPresent(trouble -> LOG.error(trouble.en()));
    for (LoadedPlugin plugin : bench.house().plugins()) {
      plugin
          .reason()
          .ifPresentOrElse(
              reason -> LOG.warnf("plugin %s refused: %s", plugin.id(), reason.en()),
              () ->
                  LOG.infof(
                      "plugin %s %s", plugin.id(), plugin.version().orElse("without version")));
    }
    bench
        .book()
        .all()
        .forEach(
            set ->
                LOG.infof("rule set %s %s, %d rules", set.id(), set.version(), set.rules().size()));
    long start = System.nanoTime();
    bench.warmUp();
    LOG.infof("warmed up in %d ms", (System.nanoTime() - start) / 1_000_000);
    return bench;
  }

  void close(@Disposes Workbench bench) {
    bench.close();
  }

  /** Days are those of Shanghai, as deadlines are. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }
}
