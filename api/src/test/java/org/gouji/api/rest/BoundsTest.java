package org.gouji.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.gouji.document.Limits;
import org.gouji.worker.WorkerPool;
import org.junit.jupiter.api.Test;

class BoundsTest {

  /** What an operator sets, over what the program has in its own file. */
  private static Bounds set(Map<String, String> properties) throws IOException {
    URL own = BoundsTest.class.getResource("/application.properties");
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(Settings.class)
            .addDefaultInterceptors()
            .addDiscoveredConverters()
            .withSources(new PropertiesConfigSource(properties, "operator", 200))
            .withSources(new PropertiesConfigSource(Objects.requireNonNull(own), 100))
            .build();
    return new Bounds(config.getConfigMapping(Settings.class));
  }

  @Test
  void nothing_set_then_as_the_engine_has_them() throws IOException {
    Bounds bounds = set(Map.of("gouji.plugins", "p"));

    assertThat(bounds.limits()).isEqualTo(Limits.DEFAULT);
    WorkerPool.Settings usual = WorkerPool.Settings.of(Path.of("p"), "1");
    assertThat(bounds.workers().processes()).isEqualTo(usual.processes());
    assertThat(bounds.workers().megabytes()).isEqualTo(usual.megabytes());
    assertThat(bounds.workers().documents()).isEqualTo(usual.documents());
  }

  @Test
  void set_then_as_they_are_set() throws IOException {
    Bounds bounds =
        set(
            Map.of(
                "gouji.limits.bytes", "50M",
                "gouji.limits.time", "2m",
                "gouji.limits.packed.entries", "10",
                "gouji.limits.paged.pages", "600",
                "gouji.workers.processes", "4",
                "gouji.workers.memory", "1G"));

    assertThat(bounds.limits().bytes()).isEqualTo(50L << 20);
    assertThat(bounds.limits().millis()).isEqualTo(120_000);
    assertThat(bounds.limits().packed().entries()).isEqualTo(10);
    assertThat(bounds.limits().paged().pages()).isEqualTo(600);
    assertThat(bounds.workers().processes()).isEqualTo(4);
    assertThat(bounds.workers().megabytes()).isEqualTo(1024);
  }
}
