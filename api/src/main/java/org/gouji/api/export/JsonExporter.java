package org.gouji.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gouji.json.VerdictJson;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;

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
  public boolean isText() {
    return true;
  }

  @Override
  public Export open(OutputStream out, Showing showing) {
    return new Lines(out, showing);
  }

  private record Lines(OutputStream out, Showing showing) implements Export {
    @Override
    public void add(Checked checked) throws IOException {
      String line = VerdictJson.write(checked.verdict(), showing.outcomes()) + "\n";
      out.write(line.getBytes(UTF_8));
      out.flush();
    }

    @Override
    public void close() {}
  }
}
