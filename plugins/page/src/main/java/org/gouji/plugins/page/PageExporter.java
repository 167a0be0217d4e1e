package org.gouji.plugins.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;
import org.pf4j.Extension;

/**
 * A page with an article for each file, and a list of the files before them if there are several.
 */
@Extension
public final class PageExporter implements Exporter {

  /** Adds nothing to the elements of the templates. */
  private static final HtmlInterceptor AS_IT_IS =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.of("text/html");
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public boolean showsPages() {
    return true;
  }

  @Override
  public Export open(OutputStream out, Showing showing) {
    return new Articles(out, showing);
  }

  private static String style() {
    try (InputStream in = PageExporter.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Articles implements Export {
    private final OutputStream out;
    private final Showing showing;
    private final List<FileView.Summary> files = new ArrayList<>();
    private final StringOutput articles = new StringOutput();

    Articles(OutputStream out, Showing showing) {
      this.out = out;
      this.showing = showing;
    }

    @Override
    public void add(Checked checked) {
      FileView file = FileViews.of("f" + (files.size() + 1), checked, showing);
      files.add(file.summary());
      JtefileGenerated.render(new OwaspHtmlTemplateOutput(articles), AS_IT_IS, file);
    }

    @Override
    public void close() throws IOException {
      StringOutput page = new StringOutput();
      JtepageGenerated.render(
          new OwaspHtmlTemplateOutput(page), AS_IT_IS, files, style(), articles.toString());
      out.write(page.toString().getBytes(UTF_8));
      out.flush();
    }
  }
}
