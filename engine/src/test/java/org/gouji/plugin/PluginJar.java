package org.gouji.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.pf4j.ExtensionPoint;

/** A plugin jar, compiled and packed at run time. */
public final class PluginJar {

  private static final Attributes.Name ID = new Attributes.Name("Plugin-Id");

  private final Manifest manifest = new Manifest();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> extensions = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private PluginJar() {
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
  }

  public static PluginJar withId(String id) {
    PluginJar jar = withoutId();
    jar.manifest.getMainAttributes().put(ID, id);
    return jar.manifest("Plugin-Version", "1.2.3").manifest("Plugin-Provider", "tests");
  }

  static PluginJar withoutId() {
    return new PluginJar();
  }

  /** A plugin with one document reader, whose class is {@code <package>.R}. */
  static PluginJar withReader(String id, String packageName, String readerId) {
    return withId(id).reader(packageName + ".R", readerId, "");
  }

  /** A plugin with one province and the index of its rule set. */
  static PluginJar withProvince(String id, String packageName, String provinceId) {
    return withId(id).province(packageName + ".P", "cn-" + provinceId);
  }

  PluginJar manifest(String key, String value) {
    manifest.getMainAttributes().put(new Attributes.Name(key), value);
    return this;
  }

  /** An exporter that writes a letter for each verdict; an empty media type means none. */
  PluginJar exporter(String className, String format, String mediaType) {
    return extension(
        className,
        """
        public final class NAME implements org.gouji.plugin.Exporter {
          public String format() { return "FORMAT"; }
          public java.util.Optional<String> mediaType() {
            return java.util.Optional.of("TYPE").filter(type -> !type.isEmpty());
          }
          public boolean isText() { return true; }
          public Export open(java.io.OutputStream out, org.gouji.plugin.Showing showing) {
            return new Export() {
              public void add(org.gouji.verdict.Checked checked) throws java.io.IOException {
                out.write('v');
              }
              public void close() {}
            };
          }
        }
        """
            .replace("FORMAT", format)
            .replace("TYPE", mediaType));
  }

  PluginJar reader(String className, String readerId, String constructorBody) {
    return extension(
        className,
        """
        public final class NAME implements org.gouji.plugin.DocumentReader {
          public NAME() { BODY }
          public String id() { return "ID"; }
          public java.util.Optional<Claim> claim(org.gouji.document.Submission submission) {
            return java.util.Optional.of(new Claim("text/x-test", 10));
          }
          public org.gouji.document.Document read(
              org.gouji.document.Submission submission, org.gouji.document.Limits limits) {
            throw new UnsupportedOperationException();
          }
        }
        """
            .replace("ID", readerId)
            .replace("BODY", constructorBody));
  }

  PluginJar province(String className, String ruleSet) {
    return extension(
        className,
        """
        public final class NAME implements org.gouji.plugin.Province {
          public String ruleSet() { return "SET"; }
        }
        """
            .replace("SET", ruleSet));
  }

  /** The index of a rule set whose one model class any loader finds. */
  PluginJar ruleSet(String id) {
    return ruleSet(id, "\"java.lang.Object\"");
  }

  PluginJar ruleSet(String id, String modelClasses) {
    return file(
        "META-INF/gouji/rule-sets/" + id + ".json",
        """
        {"id": "%s", "title": "t", "version": "1", "digest": "sha256:0", "rules": [],
         "area": {"id": "x", "name": "某省", "divisions": ["99"]},
         "modelClasses": [%s]}
        """
            .formatted(id, modelClasses));
  }

  public PluginJar extension(String className, String body) {
    extensions.add(className);
    return source(className, body);
  }

  PluginJar source(String className, String body) {
    int dot = className.lastIndexOf('.');
    sources.put(
        className,
        "package "
            + className.substring(0, dot)
            + ";\n"
            + body.replace("NAME", className.substring(dot + 1)));
    return this;
  }

  /** Compiles against a class that is then left out of the jar. */
  PluginJar lostClass(String className) {
    left.add(className.replace('.', '/') + ".class");
    return source(className, "public final class NAME {}");
  }

  PluginJar file(String name, String content) {
    files.put(name, content);
    return this;
  }

  public Path write(Path jar) {
    try {
      Path classes = compile(Files.createTempDirectory(jar.getParent().getParent(), "classes"));
      try (OutputStream out = Files.newOutputStream(jar);
          JarOutputStream zip = new JarOutputStream(out, manifest);
          Stream<Path> compiled = Files.walk(classes)) {
        for (Path file : compiled.filter(Files::isRegularFile).sorted().toList()) {
          String name = classes.relativize(file).toString().replace('\\', '/');
          if (!left.contains(name)) {
            put(zip, name, Files.readAllBytes(file));
          }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
          put(zip, file.getKey(), file.getValue().getBytes(UTF_8));
        }
        if (!extensions.isEmpty()) {
          put(zip, "META-INF/extensions.idx", String.join("\n", extensions).getBytes(UTF_8));
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(JarOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private Path compile(Path target) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<JavaFileObject> units =
        sources.entrySet().stream().map(PluginJar::unit).collect(Collectors.toList());
    boolean compiled =
        units.isEmpty()
            || compiler
                .getTask(
                    messages,
                    null,
                    null,
                    List.of("-proc:none", "-d", target.toString(), "-classpath", classPath()),
                    null,
                    units)
                .call();
    if (!compiled) {
      throw new IllegalStateException(messages.toString());
    }
    return target;
  }

  private static JavaFileObject unit(Map.Entry<String, String> source) {
    URI uri = URI.create("string:///" + source.getKey().replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.getValue();
      }
    };
  }

  private static String classPath() {
    return Stream.of(DocumentReader.class, ExtensionPoint.class)
        .map(
            type -> {
              try {
                return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
              } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
              }
            })
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }
}
