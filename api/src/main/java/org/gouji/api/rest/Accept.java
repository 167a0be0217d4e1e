package org.gouji.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.api.export.Exporter;
import org.gouji.api.export.Exporters;

/** Chooses how a verdict is shown by what the client accepts. */
final class Accept {

  private static final List<Exporter> OFFERED =
      Exporters.all().stream().filter(exporter -> exporter.mediaType().isPresent()).toList();

  private Accept() {}

  /** The first exporter that the client accepts, by its preference; JSON where it has none. */
  static Exporter choose(HttpHeaders headers) {
    for (MediaType accepted : headers.getAcceptableMediaTypes()) {
      Optional<Exporter> exporter =
          OFFERED.stream()
              .filter(offered -> type(offered).isCompatible(accepted))
              .min((one, two) -> Boolean.compare(isJson(two), isJson(one)));
      if (exporter.isPresent()) {
        return exporter.get();
      }
    }
    throw new ProblemException(
        Problem.Kind.NOT_ACCEPTABLE.with(
            "只能给出 "
                + OFFERED.stream()
                    .map(Accept::type)
                    .map(MediaType::toString)
                    .collect(Collectors.joining("、"))
                + "，请相应设置 Accept。"));
  }

  private static boolean isJson(Exporter exporter) {
    return exporter.format().equals("json");
  }

  private static MediaType type(Exporter exporter) {
    return MediaType.valueOf(exporter.mediaType().orElseThrow());
  }
}
