package org.gouji.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.api.export.Exporters;
import org.gouji.plugin.Exporter;
import org.jspecify.annotations.Nullable;

/** Chooses how a verdict is shown by what the client accepts. */
final class Accept {

  private static final String QUALITY = "q";

  private final List<Offer> offers;

  Accept(Exporters exporters) {
    offers =
        exporters.all().stream()
            .flatMap(
                exporter -> exporter.mediaType().map(type -> new Offer(exporter, type)).stream())
            .sorted(Comparator.comparing(Offer::isJson).reversed())
            .toList();
  }

  private record Offer(Exporter exporter, MediaType type) {
    Offer(Exporter exporter, String type) {
      this(exporter, MediaType.valueOf(type));
    }

    boolean isJson() {
      return exporter.format().equals("json");
    }
  }

  /**
   * The exporter that the client likes best: the quality of a type is that of the most specific
   * range that covers it, and 0 refuses it. JSON goes first among equals.
   */
  Exporter choose(HttpHeaders headers) {
    List<MediaType> accepted = headers.getAcceptableMediaTypes();
    return offers.stream()
        .filter(offer -> quality(offer.type(), accepted) > 0)
        .max(Comparator.comparingInt((Offer offer) -> quality(offer.type(), accepted)))
        .map(Offer::exporter)
        .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_ACCEPTABLE.with(refusal())));
  }

  private String refusal() {
    return "只能给出 "
        + offers.stream().map(offer -> offer.type().toString()).collect(Collectors.joining("、"))
        + "，请相应设置 Accept。";
  }

  /** In thousandths. */
  private static int quality(MediaType offered, List<MediaType> accepted) {
    Optional<MediaType> range =
        accepted.stream()
            .filter(candidate -> candidate.isCompatible(offered))
            .max(Comparator.comparingInt(Accept::precision));
    return range.map(found -> thousandths(found.getParameters().get(QUALITY))).orElse(0);
  }

  private static int precision(MediaType range) {
    if (range.isWildcardType()) {
      return 0;
    }
    return range.isWildcardSubtype() ? 1 : 2;
  }

  /** A quality that is no number between 0 and 1 counts as left out. */
  private static int thousandths(@Nullable String quality) {
    if (quality == null || !quality.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
      return 1000;
    }
    return new BigDecimal(quality.endsWith(".") ? quality + "0" : quality)
        .movePointRight(3)
        .intValueExact();
  }
}
