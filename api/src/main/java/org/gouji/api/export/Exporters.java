package org.gouji.api.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The exporters that are there. */
public final class Exporters {

  private static final List<Exporter> ALL =
      ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(Exporter::format))
          .toList();

  private Exporters() {}

  /** All of them, sorted by format. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** The exporter with that word. */
  public static Optional<Exporter> ofFormat(String format) {
    return ALL.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
  }
}
