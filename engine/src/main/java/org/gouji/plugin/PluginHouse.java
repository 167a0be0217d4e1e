package org.gouji.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * The plugins of a folder, loaded once. A broken plugin is refused with its reason and the rest
 * works; the same folder gives the same house. Extensions must not be used after closing. Nothing
 * is kept in statics, so several houses may stand side by side.
 */
public final class PluginHouse implements AutoCloseable {

  private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)(?:[-+].*)?");

  private final HouseManager manager;
  private final List<LoadedPlugin> plugins;
  private final List<DocumentReader> readers;
  private final List<Province> provinces;
  private final List<Exporter> exporters;
  private final List<Unpacker> unpackers;
  private final List<FormatAdvisor> advisors;
  private final List<PageRecogniser> recognisers;
  private final Optional<Notice> trouble;

  private PluginHouse(Path folder, HouseManager manager, List<Candidate> candidates) {
    this.manager = manager;
    plugins = candidates.stream().map(Candidate::plugin).toList();
    recognisers =
        candidates.stream()
            .flatMap(candidate -> candidate.recognisers().stream())
            .sorted(Comparator.comparing(PageRecogniser::id))
            .toList();
    readers =
        candidates.stream()
            .flatMap(candidate -> candidate.readers().stream())
            .map(reader -> reader.aidedBy(recognisers))
            .sorted(Comparator.comparing(DocumentReader::id))
            .toList();
    provinces =
        candidates.stream()
            .flatMap(candidate -> candidate.provinces().stream())
            .sorted(Comparator.comparing(Province::ruleSet))
            .toList();
    exporters =
        candidates.stream()
            .flatMap(candidate -> candidate.exporters().stream())
            .sorted(Comparator.comparing(Exporter::format))
            .toList();
    unpackers =
        candidates.stream()
            .flatMap(candidate -> candidate.unpackers().stream())
            .sorted(Comparator.comparing(Unpacker::id))
            .toList();
    advisors =
        candidates.stream()
            .flatMap(candidate -> candidate.advisors().stream())
            .sorted(Comparator.comparing(FormatAdvisor::id))
            .toList();
    trouble = readers.isEmpty() ? Optional.of(noReaders(folder, plugins)) : Optional.empty();
  }

  /**
   * Loads every {@code *.jar} of a folder, in the order of their names. A folder that is not there
   * gives an empty house.
   *
   * @param systemVersion version of the extension points (x.y.z; what follows is dropped, so a
   *     snapshot counts as the release that it leads to), against which plugins say what they
   *     require
   * @throws IllegalArgumentException if that is no version, or 0.0.0, for which PF4J would let
   *     every plugin in
   */
  public static PluginHouse load(Path folder, String systemVersion) {
    Path home = folder.toAbsolutePath().normalize();
    HouseManager manager = new HouseManager(home, release(systemVersion));
    return new PluginHouse(home, manager, settle(manager, admit(manager, jars(home))));
  }

  /** A class of each library that a house stands on, for the class path of another process. */
  public static List<Class<?>> foundations() {
    return List.of(
        org.pf4j.PluginManager.class,
        org.slf4j.LoggerFactory.class,
        com.github.zafarkhaja.semver.Version.class);
  }

  /** Readers of all started plugins, sorted by id. */
  public List<DocumentReader> readers() {
    return readers;
  }

  /** Provinces of all started plugins, sorted by rule set. */
  public List<Province> provinces() {
    return provinces;
  }

  /** Exporters of all started plugins, sorted by format. */
  public List<Exporter> exporters() {
    return exporters;
  }

  /** Unpackers of all started plugins, sorted by id. */
  public List<Unpacker> unpackers() {
    return unpackers;
  }

  /** Format advisors of all started plugins, sorted by id. */
  public List<FormatAdvisor> advisors() {
    return advisors;
  }

  /** Page recognisers of all started plugins, sorted by id. */
  public List<PageRecogniser> recognisers() {
    return recognisers;
  }

  /** Every plugin found, refused ones too, sorted by id and file. */
  public List<LoadedPlugin> plugins() {
    return plugins;
  }

  /** Why no document can be read with this house; empty if there is at least one reader. */
  public Optional<Notice> trouble() {
    return trouble;
  }

  /** Unloads the plugins and lets go of their jars. */
  @Override
  public void close() {
    manager.unloadPlugins();
  }

  private static String release(String systemVersion) {
    Matcher matcher = VERSION.matcher(systemVersion);
    if (!matcher.matches() || matcher.group(1).equals("0.0.0")) {
      throw new IllegalArgumentException("no version of a release: " + systemVersion);
    }
    return matcher.group(1);
  }

  private static List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> nameOf(path).endsWith(".jar") && Files.isRegularFile(path))
          .sorted(Comparator.comparing(PluginHouse::nameOf))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<Candidate> admit(HouseManager manager, List<Path> jars) {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    for (Path jar : jars) {
      candidates.add(admit(manager, jar, files));
    }
    candidates.sort(
        Comparator.comparing((Candidate candidate) -> candidate.plugin().id())
            .thenComparing(candidate -> candidate.plugin().file()));
    return candidates;
  }

  private static Candidate admit(HouseManager manager, Path jar, Map<String, String> files) {
    String file = nameOf(jar);
    PluginDescriptor descriptor;
    try {
      descriptor = manager.describe(jar);
    } catch (RuntimeException e) {
      return Candidate.unreadable(file, unreadable(e));
    }
    String first = files.get(descriptor.getPluginId());
    if (first != null) {
      return Candidate.refused(
          descriptor,
          file,
          new Notice(
              "与 " + first + " 的插件标识（Plugin-Id）相同，只使用前者。",
              first + " has the same Plugin-Id and is used instead"));
    }
    try {
      Candidate started = Candidate.started(descriptor, file, start(manager, jar, descriptor));
      files.put(descriptor.getPluginId(), file);
      return started;
    } catch (RefusedException e) {
      manager.unload(descriptor.getPluginId());
      return Candidate.refused(descriptor, file, e.notice());
    }
  }

  private static Extensions start(HouseManager manager, Path jar, PluginDescriptor descriptor)
      throws RefusedException {
    if (!descriptor.getDependencies().isEmpty()) {
      throw new RefusedException(
          "插件不得依赖其他插件（Plugin-Dependencies）。",
          "a plugin must not depend on another one (Plugin-Dependencies)");
    }
    PluginWrapper plugin = load(manager, jar, descriptor);
    if (plugin.getPluginState() == PluginState.DISABLED) {
      throw disabled(manager, plugin);
    }
    if (manager.startPlugin(plugin.getPluginId()) != PluginState.STARTED) {
      throw new RefusedException(
          "插件类 " + descriptor.getPluginClass() + " 无法启动：" + plugin.getFailedException(),
          descriptor.getPluginClass() + " does not start: " + plugin.getFailedException());
    }
    return Extensions.of((HouseClassLoader) plugin.getPluginClassLoader());
  }

  private static PluginWrapper load(HouseManager manager, Path jar, PluginDescriptor descriptor)
      throws RefusedException {
    try {
      return manager.getPlugin(manager.loadPlugin(jar));
    } catch (RuntimeException e) {
      throw new RefusedException(
          "无法加载插件，请检查 Plugin-Requires（" + descriptor.getRequires() + "）：" + e,
          "it cannot be loaded, look at Plugin-Requires (" + descriptor.getRequires() + "): " + e);
    }
  }

  private static RefusedException disabled(HouseManager manager, PluginWrapper plugin) {
    if (plugin.getFailedException() == null) {
      return new RefusedException(
          "插件已由插件文件夹中的 disabled.txt 或 enabled.txt 停用。",
          "it is switched off by disabled.txt or enabled.txt in the plugin folder");
    }
    String requires = plugin.getDescriptor().getRequires();
    return new RefusedException(
        "插件要求系统版本 " + requires + "，当前为 " + manager.getSystemVersion() + "。",
        "it requires system version " + requires + ", this is " + manager.getSystemVersion());
  }

  /** Refuses whoever, in the order of ids, claims what is taken. */
  private static List<Candidate> settle(HouseManager manager, List<Candidate> candidates) {
    Map<Candidate.Claim, String> owners = new HashMap<>();
    List<Candidate> settled = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<Notice> conflict = conflict(candidate, owners);
      if (conflict.isPresent()) {
        manager.unload(candidate.plugin().id());
        settled.add(candidate.refuse(conflict.get()));
      } else {
        candidate.claims().forEach(claim -> owners.put(claim, candidate.plugin().id()));
        settled.add(candidate);
      }
    }
    return settled;
  }

  private static Optional<Notice> conflict(
      Candidate candidate, Map<Candidate.Claim, String> owners) {
    Set<Candidate.Claim> own = new HashSet<>();
    for (Candidate.Claim claim : candidate.claims()) {
      String owner = own.add(claim) ? owners.get(claim) : candidate.plugin().id();
      if (owner != null) {
        return Optional.of(
            new Notice(
                claim.zh() + " " + claim.id() + " 已由插件 " + owner + " 提供。",
                claim.en() + " " + claim.id() + " is already provided by plugin " + owner));
      }
    }
    return Optional.empty();
  }

  private static Notice unreadable(RuntimeException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new Notice(
        "不是可用的插件：文件损坏，或者 META-INF/MANIFEST.MF 缺少 Plugin-Id、Plugin-Version（" + cause + "）。",
        "damaged, or without Plugin-Id or Plugin-Version in META-INF/MANIFEST.MF: " + cause);
  }

  private static Notice noReaders(Path folder, List<LoadedPlugin> plugins) {
    if (!Files.isDirectory(folder)) {
      return new Notice(
          "插件文件夹 " + folder + " 不存在，无法读取任何文件。请用 gouji.plugins 指明插件所在的文件夹。",
          "no document can be read, name the right folder with gouji.plugins; not there: "
              + folder);
    }
    if (plugins.isEmpty()) {
      return new Notice(
          "插件文件夹 " + folder + " 中没有插件，无法读取任何文件。",
          "there is no plugin in " + folder + ", so no document can be read");
    }
    return new Notice(
        "插件文件夹 " + folder + " 中没有可用的文档读取器，无法读取任何文件：" + reasons(plugins, Notice::zh),
        "no usable document reader in " + folder + ": " + reasons(plugins, Notice::en));
  }

  private static String reasons(List<LoadedPlugin> plugins, Function<Notice, String> language) {
    return plugins.stream()
        .flatMap(
            plugin ->
                plugin.reason().map(reason -> plugin.id() + ": " + language.apply(reason)).stream())
        .reduce((one, two) -> one + "; " + two)
        .orElse("-");
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }
}
