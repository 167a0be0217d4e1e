package org.gouji.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.drools.CompiledRules;
import org.gouji.drools.ModelSource;
import org.gouji.judge.Judge;
import org.gouji.plugin.Province;
import org.gouji.rule.RuleSet;
import org.gouji.rule.RuleSetReader;

/**
 * Every rule set that is loaded: the national one and those of the provinces. Thread-safe; compiled
 * rules are shared, one base for each combination that is asked for.
 */
public final class RuleBook {

  /** Id of the national rule set. */
  public static final String NATIONAL = "cn";

  private final Volume national;
  private final List<ProvinceVolume> provinces;
  private final Map<String, Judge> judges = new ConcurrentHashMap<>();

  private RuleBook(Volume national, List<ProvinceVolume> provinces) {
    this.national = national;
    this.provinces = List.copyOf(provinces);
  }

  /**
   * Opens the book.
   *
   * @param loader sees the national rule set
   * @param provinces loaded provinces; the class loader of each sees its rule set
   */
  public static RuleBook open(ClassLoader loader, List<Province> provinces) {
    Volume national = new Volume(RuleSetReader.read(NATIONAL, loader), loader);
    List<ProvinceVolume> volumes = new ArrayList<>();
    for (Province province : provinces) {
      ClassLoader own = province.getClass().getClassLoader();
      volumes.add(
          new ProvinceVolume(
              province, new Volume(RuleSetReader.read(province.ruleSet(), own), own)));
    }
    return new RuleBook(national, volumes);
  }

  /** The rule sets, the national one first. */
  public List<RuleSet> ruleSets() {
    List<RuleSet> sets = new ArrayList<>();
    sets.add(national.set());
    provinces.forEach(province -> sets.add(province.volume().set()));
    return sets;
  }

  /** The provinces that have rules of their own. */
  public List<Province> provinces() {
    return provinces.stream().map(ProvinceVolume::province).toList();
  }

  /** The province with that id (zhejiang) or name (浙江, 浙江省). */
  public Optional<Province> province(String idOrName) {
    return provinces().stream()
        .filter(
            province ->
                province.id().equals(idOrName)
                    || province.name().equals(idOrName)
                    || (idOrName.length() >= 2 && province.name().startsWith(idOrName)))
        .findFirst();
  }

  /** The rule sets that apply in a province, or nationally where none is given. */
  public List<RuleSet> applying(Optional<Province> province) {
    return volumes(province).stream().map(Volume::set).toList();
  }

  /** Who judges the reports of a province, or of the rest of the country. */
  public Judge judge(Optional<Province> province) {
    return judges.computeIfAbsent(
        province.map(Province::id).orElse(""),
        key -> {
          List<Volume> volumes = volumes(province);
          CompiledRules rules =
              CompiledRules.load(
                  volumes.stream()
                      .map(volume -> new ModelSource(volume.set().modelClasses(), volume.loader()))
                      .toList());
          return new Judge(
              volumes.stream().map(Volume::set).toList(),
              rules,
              province.map(Province::labelVariants).orElse(Map.of()));
        });
  }

  private List<Volume> volumes(Optional<Province> province) {
    List<Volume> volumes = new ArrayList<>();
    volumes.add(national);
    provinces.stream()
        .filter(entry -> province.map(Province::id).equals(Optional.of(entry.province().id())))
        .forEach(entry -> volumes.add(entry.volume()));
    return volumes;
  }

  private record Volume(RuleSet set, ClassLoader loader) {}

  private record ProvinceVolume(Province province, Volume volume) {}
}
