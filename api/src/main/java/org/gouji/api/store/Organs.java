package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.report.ReporterKind;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** The register of organs. */
@ApplicationScoped
public class Organs {

  private final Database database;
  private final AuditTrail audit;

  Organs(Database database, AuditTrail audit) {
    this.database = database;
    this.audit = audit;
  }

  /**
   * What is asked for, all of it at once.
   *
   * @param region division and what is below it; the answer never leaves the caller's own
   * @param name part of the present or a former name
   * @param parent code of the organ right above
   * @param year fiscal year for which it must file
   */
  public record Wanted(
      Optional<Region> region,
      Optional<ReporterKind> kind,
      Optional<String> name,
      Optional<String> parent,
      OptionalInt year) {

    /** Everything. */
    public static final Wanted ALL =
        new Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
  }

  /** What an import did. */
  public record Imported(int added, int changed, int unchanged) {}

  /** The organs inside a region that are wanted, by division and code. */
  @Transactional
  public Slice<Organ> list(Region bound, Wanted wanted, Slice.Page page) {
    String where = where(wanted);
    StatelessSession session = database.session();
    long total =
        filled(
                session.createSelectionQuery("select count(*) from OrganRow o" + where, Long.class),
                bound,
                wanted)
            .getSingleResult();
    List<OrganRow> rows =
        filled(
                session.createSelectionQuery(
                    "from OrganRow o" + where + " order by o.division, o.code", OrganRow.class),
                bound,
                wanted)
            .setFirstResult(page.first())
            .setMaxResults(page.size())
            .getResultList();
    return new Slice<>(whole(rows), total);
  }

  /** The organs inside a region that have or had exactly this name. */
  @Transactional
  public List<Organ> named(Region bound, String name) {
    return whole(
        database
            .session()
            .createSelectionQuery(
                "from OrganRow o where o.division between :first and :last and (o.name = :name"
                    + " or o.code in (select n.organ from FormerNameRow n where n.name = :name))"
                    + " order by o.code",
                OrganRow.class)
            .setParameter("first", bound.first())
            .setParameter("last", bound.last())
            .setParameter("name", name)
            .getResultList());
  }

  private static String where(Wanted wanted) {
    StringBuilder where = new StringBuilder(" where o.division between :first and :last");
    if (wanted.region().isPresent()) {
      where.append(" and o.division between :from and :to");
    }
    if (wanted.kind().isPresent()) {
      where.append(" and o.kind = :kind");
    }
    if (wanted.name().isPresent()) {
      where
          .append(" and (o.name like :name escape '!' or exists (select 1 from FormerNameRow n")
          .append(" where n.organ = o.code and n.name like :name escape '!'))");
    }
    if (wanted.parent().isPresent()) {
      where.append(" and o.parent = :parent");
    }
    if (wanted.year().isPresent()) {
      where.append(" and o.filesFrom <= :year and (o.filesUntil is null or o.filesUntil >= :year)");
    }
    return where.toString();
  }

  private static <T> SelectionQuery<T> filled(
      SelectionQuery<T> query, Region bound, Wanted wanted) {
    query.setParameter("first", bound.first()).setParameter("last", bound.last());
    wanted
        .region()
        .ifPresent(
            region -> query.setParameter("from", region.first()).setParameter("to", region.last()));
    wanted.kind().ifPresent(kind -> query.setParameter("kind", kind.word()));
    wanted
        .name()
        .ifPresent(name -> query.setParameter("name", "%" + name.replaceAll("[!%_]", "!$0") + "%"));
    wanted.parent().ifPresent(parent -> query.setParameter("parent", parent));
    wanted.year().ifPresent(year -> query.setParameter("year", year));
    return query;
  }

  /** The organ of that code, if it lies inside the region. */
  @Transactional
  public Optional<Organ> find(Region bound, String code) {
    return Optional.ofNullable(database.session().get(OrganRow.class, code))
        .filter(row -> bound.contains(new Region(row.division)))
        .map(row -> whole(List.of(row)).get(0));
  }

  /** Those of the codes that there are, wherever they lie, for comparison with what is imported. */
  @Transactional
  public Map<String, Organ> byCode(Collection<String> codes) {
    return whole(
            database
                .session()
                .createSelectionQuery("from OrganRow o where o.code in :codes", OrganRow.class)
                .setParameterList("codes", codes)
                .getResultList())
        .stream()
        .collect(Collectors.toMap(Organ::code, Function.identity()));
  }

  /** Adds and changes organs, all of them or none; those that are as they were are left alone. */
  @Transactional
  public Imported put(Actor actor, List<Organ> organs) {
    for (Organ organ : organs) {
      if (!actor.region().contains(organ.division())) {
        throw new StoreException(
            StoreException.Reason.REFUSED,
            "“" + organ.name() + "”的区划 " + organ.division().code() + " 不在您的管辖范围内。");
      }
    }
    Map<String, Organ> before = byCode(organs.stream().map(Organ::code).toList());
    before.values().stream()
        .filter(organ -> !actor.region().contains(organ.division()))
        .findFirst()
        .ifPresent(
            organ -> {
              throw new StoreException(
                  StoreException.Reason.REFUSED, "代码“" + organ.code() + "”已由其他地区使用。");
            });
    List<Organ> added = organs.stream().filter(o -> !before.containsKey(o.code())).toList();
    List<Organ> changed =
        organs.stream()
            .filter(o -> before.containsKey(o.code()) && !o.equals(before.get(o.code())))
            .toList();
    StatelessSession session = database.session();
    // Without their references first: an organ may stand above one that comes before it.
    added.forEach(organ -> session.insert(OrganRow.alone(organ)));
    List<Organ> written = new ArrayList<>(added);
    written.addAll(changed);
    written.forEach(organ -> write(session, organ));
    Imported imported =
        new Imported(added.size(), changed.size(), organs.size() - added.size() - changed.size());
    audit.append(
        actor,
        "organs.import",
        organs.size() + " organs",
        "added %d, changed %d".formatted(imported.added(), imported.changed()));
    return imported;
  }

  private static void write(StatelessSession session, Organ organ) {
    session.update(OrganRow.of(organ));
    for (String table : List.of("FormerNameRow", "DeadlineRow")) {
      session
          .createMutationQuery("delete from " + table + " where organ = :organ")
          .setParameter("organ", organ.code())
          .executeUpdate();
    }
    organ.formerNames().forEach(name -> session.insert(FormerNameRow.of(organ.code(), name)));
    organ
        .deadlines()
        .forEach((year, due) -> session.insert(DeadlineRow.of(organ.code(), year, due)));
  }

  /** The organs of some rows, by code. */
  Map<String, Organ> byCode(Stream<OrganRow> rows) {
    Map<String, OrganRow> distinct = new TreeMap<>();
    rows.forEach(row -> distinct.put(row.code, row));
    return whole(List.copyOf(distinct.values())).stream()
        .collect(Collectors.toMap(Organ::code, Function.identity()));
  }

  /** The rows with their former names and deadlines, in two queries for all of them. */
  private List<Organ> whole(List<OrganRow> rows) {
    List<String> codes = rows.stream().map(row -> row.code).toList();
    StatelessSession session = database.session();
    Map<String, List<String>> names =
        session
            .createSelectionQuery(
                "from FormerNameRow n where n.organ in :codes", FormerNameRow.class)
            .setParameterList("codes", codes)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.organ, Collectors.mapping(row -> row.name, Collectors.toList())));
    Map<String, Map<Integer, LocalDate>> deadlines =
        session
            .createSelectionQuery("from DeadlineRow d where d.organ in :codes", DeadlineRow.class)
            .setParameterList("codes", codes)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.organ,
                    Collectors.toMap(
                        row -> row.fiscalYear, row -> row.due, (one, two) -> one, TreeMap::new)));
    return rows.stream()
        .map(
            row ->
                row.organ(
                    names.getOrDefault(row.code, List.of()),
                    deadlines.getOrDefault(row.code, Map.of())))
        .toList();
  }
}
