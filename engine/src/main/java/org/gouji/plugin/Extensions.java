package org.gouji.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;
import org.pf4j.IndexedExtensionFinder;
import org.pf4j.processor.ExtensionStorage;

/**
 * The extensions of one plugin, made and tried once. PF4J's own finder is not used: it logs a class
 * that cannot be loaded and goes on without it, and for a plugin without an index it reads the one
 * of the class path.
 */
record Extensions(
    List<DocumentReader> readers,
    List<Province> provinces,
    List<Exporter> exporters,
    List<Unpacker> unpackers,
    List<FormatAdvisor> advisors,
    List<PageRecogniser> recognisers) {

  /** Formats and the media type that the program has without any plugin. */
  private static final Set<String> OF_THE_HOUSE = Set.of("text", "json", "application/json");

  Extensions {
    readers = List.copyOf(readers);
    provinces = List.copyOf(provinces);
    exporters = List.copyOf(exporters);
    unpackers = List.copyOf(unpackers);
    advisors = List.copyOf(advisors);
    recognisers = List.copyOf(recognisers);
  }

  /**
   * Makes every extension that the plugin's index names.
   *
   * @throws RefusedException if one cannot be made, answers with an error, or there is none
   */
  static Extensions of(HouseClassLoader loader) throws RefusedException {
    List<DocumentReader> readers = new ArrayList<>();
    List<Province> provinces = new ArrayList<>();
    List<Exporter> exporters = new ArrayList<>();
    List<Unpacker> unpackers = new ArrayList<>();
    List<FormatAdvisor> advisors = new ArrayList<>();
    List<PageRecogniser> recognisers = new ArrayList<>();
    for (String name : index(loader)) {
      Object extension = make(name, loader);
      try {
        if (extension instanceof DocumentReader reader) {
          requireText(name, "id", reader.id());
          readers.add(reader);
        }
        if (extension instanceof Province province) {
          inspect(name, province, loader);
          provinces.add(province);
        }
        if (extension instanceof Exporter exporter) {
          inspect(name, exporter);
          exporters.add(exporter);
        }
        if (extension instanceof Unpacker unpacker) {
          requireText(name, "id", unpacker.id());
          requireText(name, "mediaType", unpacker.mediaType());
          unpackers.add(unpacker);
        }
        if (extension instanceof FormatAdvisor advisor) {
          requireText(name, "id", advisor.id());
          advisors.add(advisor);
        }
        if (extension instanceof PageRecogniser recogniser) {
          requireText(name, "id", recogniser.id());
          recognisers.add(recogniser);
        }
      } catch (RuntimeException | LinkageError e) {
        throw broken(name, e);
      }
    }
    Extensions extensions =
        new Extensions(readers, provinces, exporters, unpackers, advisors, recognisers);
    if (extensions.isEmpty()) {
      throw new RefusedException(
          "插件没有提供任何扩展：META-INF/extensions.idx 中没有 DocumentReader、Province、Exporter、Unpacker、FormatAdvisor 或 PageRecogniser 的实现。"
              + "请检查类上是否有 @Extension，构建时是否运行了 PF4J 的注解处理器，插件中是否误带了引擎的类。",
          "it provides no extension: META-INF/extensions.idx names no DocumentReader, Province, Exporter,"
              + " Unpacker, FormatAdvisor or PageRecogniser;"
              + " is the class annotated with @Extension, did PF4J's annotation processor run,"
              + " does the jar carry a copy of the engine?");
    }
    return extensions;
  }

  private boolean isEmpty() {
    return readers.isEmpty()
        && provinces.isEmpty()
        && exporters.isEmpty()
        && unpackers.isEmpty()
        && advisors.isEmpty()
        && recognisers.isEmpty();
  }

  private static Set<String> index(HouseClassLoader loader) throws RefusedException {
    Set<String> names = new TreeSet<>();
    try (InputStream in =
        loader.getOwnResourceAsStream(IndexedExtensionFinder.EXTENSIONS_RESOURCE)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        ExtensionStorage.read(reader, names);
      }
    } catch (IOException e) {
      throw new RefusedException(
          "无法读取 META-INF/extensions.idx：" + e.getMessage(),
          "META-INF/extensions.idx cannot be read: " + e.getMessage());
    }
    return names;
  }

  private static Object make(String name, HouseClassLoader loader) throws RefusedException {
    try {
      return loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (InvocationTargetException e) {
      throw broken(name, e.getCause() == null ? e : e.getCause());
    } catch (ExceptionInInitializerError e) {
      throw broken(name, e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      throw broken(name, e);
    }
  }

  private static RefusedException broken(String name, Throwable cause) {
    return new RefusedException(
        "扩展类 " + name + " 无法使用：" + cause, "extension class " + name + " is broken: " + cause);
  }

  private static void requireText(String name, String what, String text) throws RefusedException {
    // Null comes from a plugin that was compiled without the null checks of this house.
    if (text == null || text.isBlank()) {
      throw new RefusedException(
          "扩展类 " + name + " 的 " + what + "() 为空",
          "extension class " + name + " answers nothing to " + what + "()");
    }
  }

  private static void inspect(String name, Province province, HouseClassLoader loader)
      throws RefusedException {
    requireText(name, "ruleSet", province.ruleSet());
    inspectRules(province.ruleSet(), loader);
  }

  private static void inspect(String name, Exporter exporter) throws RefusedException {
    requireText(name, "format", exporter.format());
    if (!exporter.format().matches("[a-z0-9]+")) {
      throw new RefusedException(
          "扩展类 " + name + " 的 format() 只能由小写字母和数字组成，实为 " + exporter.format(),
          "format() of extension class " + name + " is no word: " + exporter.format());
    }
    if (exporter.mediaType().isPresent()) {
      requireText(name, "mediaType", exporter.mediaType().get());
    }
    String taken = exporter.mediaType().filter(OF_THE_HOUSE::contains).orElse(exporter.format());
    if (OF_THE_HOUSE.contains(taken)) {
      throw new RefusedException(
          "输出格式 " + taken + " 由程序本身提供，插件不得替换。",
          taken + " is written by the program itself, no plugin may replace it");
    }
  }

  private static void inspectRules(String id, HouseClassLoader loader) throws RefusedException {
    String file = RuleSetReader.FOLDER + id + ".json";
    if (loader.findResource(file) == null) {
      throw new RefusedException(
          "插件中没有规则集 " + id + "（缺少 " + file + "）。请用规则构建器编译插件的 rules 文件夹。",
          "rule set " + id + " is not in the plugin (no " + file + "); compile its rules folder");
    }
    try {
      RuleSet set = RuleSetReader.read(id, loader);
      if (!set.id().equals(id)) {
        throw new RefusedException(
            "规则集索引 " + file + " 属于另一个规则集：" + set.id(),
            file + " is the index of another rule set: " + set.id());
      }
      if (set.area().isEmpty()) {
        throw new RefusedException(
            "规则集 " + id + " 没有写明适用地区（area）", "rule set " + id + " names no area");
      }
      for (String model : set.modelClasses()) {
        Class.forName(model, false, loader);
      }
    } catch (RuleFormatException | ClassNotFoundException | LinkageError e) {
      throw new RefusedException("规则集 " + id + " 已损坏：" + e, "rule set " + id + " is broken: " + e);
    }
  }
}
