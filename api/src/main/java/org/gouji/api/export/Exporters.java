package org.gouji.api.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.gouji.plugin.Exporter;

/** The exporters that are there: text and JSON, which need no plugin, and those of the plugins. */
public final class Exporters {

  private static final List<Exporter> OWN =
      ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private final List<Exporter> all;

  /** Sets it up with the exporters of the loaded plugins. */
  public Exporters(List<Exporter> ofPlugins) {
    all =
        Stream.concat(OWN.stream(), ofPlugins.stream())
            .sorted(Comparator.comparing(Exporter::format))
            .toList();
  }

  /** All of them, sorted by format. */
  public List<Exporter> all() {
    return all;
  }

  /** The exporter with that word. */
  public Optional<Exporter> ofFormat(String format) {
    return all.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
  }
}
