package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.plugin.Province;
import org.gouji.report.Organ;
import org.gouji.rule.Area;
import org.gouji.rule.Layers;
import org.gouji.rule.RuleFormatException;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;

/**
 * Every rule set that is loaded: the national one and those of the areas. Thread-safe; compiled
 * rules are shared, one base for each combination that is asked for.
 */
public final class RuleBook {

  /** Id of the national rule set. */
  public static final String NATIONAL = "cn";

  /**
   * Id of the rule set between levels. It stands alone: its rules judge no report by itself, so
   * none of them is planned for one.
   */
  public static final String LEVELS = "cn-levels";

  private final Map<String, Volume> volumes;
  private final Volume levels;
  private final List<Refused> refused;
  private final Map<String, Judge> judges = new ConcurrentHashMap<>();

  private RuleBook(Map<String, Volume> volumes, Volume levels, List<Refused> refused) {
    this.volumes = volumes;
    this.levels = levels;
    this.refused = List.copyOf(refused);
  }

  /**
   * Opens the book. A rule set that cannot stand on the one below it, or has the id of another, is
   * refused; the others are used.
   *
   * @param loader sees the national rule set and the one between levels
   * @param provinces loaded provinces; the class loader of each sees its rule set
   * @throws RuleFormatException if one of those two is broken
   */
  public static RuleBook open(ClassLoader loader, List<Province> provinces) {
    Map<String, Volume> volumes = new TreeMap<>();
    volumes.put(NATIONAL, new Volume(RuleSetReader.read(NATIONAL, loader), loader));
    Map<String, Volume> waiting = new TreeMap<>();
    List<Refused> refused = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of(NATIONAL, LEVELS));
    for (Province province : provinces) {
      ClassLoader own = province.getClass().getClassLoader();
      RuleSet set = RuleSetReader.read(province.ruleSet(), own);
      if (taken.add(set.id())) {
        waiting.put(set.id(), new Volume(set, own));
      } else {
        refused.add(new Refused(set, "another rule set has the id " + set.id() + ": choose one"));
      }
    }
    settle(waiting, volumes, refused);
    Volume levels = new Volume(RuleSetReader.read(LEVELS, loader), loader);
    return new RuleBook(volumes, levels, refused);
  }

  /**
   * This book with a rule set added, in place of the one with its id.
   *
   * @param loader sees the classes of its conditions
   * @throws RuleFormatException if it cannot stand on the one below it
   */
  public RuleBook with(RuleSet set, ClassLoader loader) {
    if (set.id().equals(LEVELS)) {
      return new RuleBook(volumes, new Volume(set, loader), refused);
    }
    if (!set.id().equals(NATIONAL) && set.area().isEmpty()) {
      throw new RuleFormatException(
          List.of(set.id() + ": say where it applies: `area: {id: …, name: …, divisions: […]}`"));
    }
    Map<String, Volume> waiting = new TreeMap<>(volumes);
    waiting.put(set.id(), new Volume(set, loader));
    Map<String, Volume> laid = new TreeMap<>();
    laid.put(NATIONAL, Objects.requireNonNull(waiting.remove(NATIONAL)));
    List<Refused> left = new ArrayList<>();
    settle(waiting, laid, left);
    for (Refused one : left) {
      if (one.set().id().equals(set.id())) {
        throw new RuleFormatException(List.of(set.id() + ": " + one.reason()));
      }
    }
    left.addAll(refused);
    return new RuleBook(laid, levels, left);
  }

  /** Lays each rule set on the one that it names, from the ground up. */
  private static void settle(
      Map<String, Volume> waiting, Map<String, Volume> volumes, List<Refused> refused) {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Volume volume : List.copyOf(waiting.values())) {
        String ground = volume.set().extended().orElse("");
        if (volumes.containsKey(ground)) {
          waiting.remove(volume.set().id());
          moved = true;
          List<String> problems = layers(volume, volumes).problems();
          if (problems.isEmpty()) {
            volumes.put(volume.set().id(), volume);
          } else {
            refused.add(new Refused(volume.set(), String.join("; ", problems)));
          }
        }
      }
    }
    for (Volume volume : waiting.values()) {
      String ground = volume.set().extended().orElse("none, write `extends: cn`");
      refused.add(
          new Refused(volume.set(), "the rule set that it extends is not loaded: " + ground));
    }
  }

  private static Layers layers(Volume top, Map<String, Volume> volumes) {
    return new Layers(chain(top, volumes).stream().map(Volume::set).toList());
  }

  /** A volume and all that it stands on, from the ground up. */
  private static List<Volume> chain(Volume top, Map<String, Volume> volumes) {
    List<Volume> chain = new ArrayList<>();
    Optional<Volume> volume = Optional.of(top);
    while (volume.isPresent()) {
      chain.add(0, volume.get());
      volume = volume.get().set().extended().map(volumes::get);
    }
    return chain;
  }

  /** The rule sets that judge a report, the national one first, then by id. */
  public List<RuleSet> ruleSets() {
    return volumes.values().stream().map(Volume::set).toList();
  }

  /** Every rule set that can be used: those that judge a report, then the one between levels. */
  public List<RuleSet> all() {
    List<RuleSet> all = new ArrayList<>(ruleSets());
    all.add(levels.set());
    return List.copyOf(all);
  }

  /** The rule set between levels. */
  public RuleSet levels() {
    return levels.set();
  }

  /** Rule sets that cannot be used. */
  public List<Refused> refused() {
    return refused;
  }

  /** The areas that have rules of their own, by the id of their rule set. */
  public List<Area> areas() {
    return ruleSets().stream().flatMap(set -> set.area().stream()).toList();
  }

  /** The area with that id (zhejiang, gansu-wuwei) or name (浙江, 浙江省). */
  public Optional<Area> area(String idOrName) {
    return areas().stream()
        .filter(
            area ->
                area.id().equals(idOrName)
                    || area.name().equals(idOrName)
                    || (idOrName.length() >= 2 && area.name().startsWith(idOrName)))
        .min(Comparator.comparingInt(area -> area.name().length()));
  }

  /** The smallest area that an organ lies in; by its province where its code is not known. */
  public Optional<Area> areaOf(Organ organ) {
    if (organ.divisionCode().isPresent()) {
      String code = organ.divisionCode().get();
      return areas().stream()
          .filter(area -> area.closeness(code) > 0)
          .max(Comparator.comparingInt(area -> area.closeness(code)));
    }
    return organ.province().flatMap(this::area);
  }

  /** The rule sets that apply in an area, or nationally where none is given. */
  public List<RuleSet> applying(Optional<Area> area) {
    return layers(top(area), volumes).sets();
  }

  /** Who judges the reports of an area, or of the rest of the country. */
  public Judge judge(Optional<Area> area) {
    return judge(top(area));
  }

  /** Who compares a government's summary with the reports right below it. */
  public Judge levelJudge() {
    return judge(levels);
  }

  /** Who judges by a rule set of this book, and by those that it stands on. */
  public Judge judge(RuleSet set) {
    return set.id().equals(LEVELS) ? levelJudge() : judge(set.area());
  }

  private Judge judge(Volume top) {
    return judges.computeIfAbsent(
        top.set().id(),
        id -> {
          List<ModelSource> models =
              chain(top, volumes).stream()
                  .filter(volume -> !volume.set().modelClasses().isEmpty())
                  .map(volume -> new ModelSource(volume.set().modelClasses(), volume.loader()))
                  .toList();
          return new Judge(layers(top, volumes), CompiledRules.load(models));
        });
  }

  private Volume top(Optional<Area> area) {
    return volumes.values().stream()
        .filter(volume -> volume.set().area().equals(area))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rules of this area are loaded"));
  }

  /**
   * A rule set that cannot be used.
   *
   * @param reason why, in English, with what to do
   */
  public record Refused(RuleSet set, String reason) {
    public Refused {
      Objects.requireNonNull(set);
      Objects.requireNonNull(reason);
    }
  }

  private record Volume(RuleSet set, ClassLoader loader) {}
}
