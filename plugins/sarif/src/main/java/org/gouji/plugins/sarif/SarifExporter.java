package org.gouji.plugins.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;
import org.pf4j.Extension;

/** A SARIF log with one run for each file, written as the verdicts come. */
@Extension
public final class SarifExporter implements Exporter {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.of("application/sarif+json");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public Export open(OutputStream out, Showing showing) throws IOException {
    JsonGenerator json = MAPPER.createGenerator(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    return new Log(out, json, showing);
  }

  private record Log(OutputStream out, JsonGenerator json, Showing showing) implements Export {
    @Override
    public void add(Checked checked) throws IOException {
      json.writeTree(new Run(checked.verdict(), showing).toJson());
    }

    @Override
    public void close() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      out.write('\n');
      out.flush();
    }
  }
}
