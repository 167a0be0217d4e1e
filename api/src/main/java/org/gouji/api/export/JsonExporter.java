package org.gouji.api.export;

import java.util.Optional;
import java.util.Set;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.verdict.Verdict;

/** The verdict as the contract's JSON, one object a line. */
public final class JsonExporter implements Exporter {

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.of("application/json");
  }

  @Override
  public String export(Verdict verdict, Set<Outcome> shown, Look look) {
    return VerdictJson.write(verdict, shown) + "\n";
  }
}
