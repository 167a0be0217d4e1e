package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Batches of documents and their files, to look at. */
@ApplicationScoped
public class JobLists {

  private final Database database;

  JobLists(Database database) {
    this.database = database;
  }

  /** The jobs of a scope, the newest first. */
  @Transactional
  public Slice<Job> list(Jobs.Scope scope, Slice.Page page) {
    String where =
        " where j.region between :first and :last"
            + (scope.owner().isPresent() ? " and j.owner = :owner" : "");
    StatelessSession session = database.session();
    var count = session.createSelectionQuery("select count(*) from JobRow j" + where, Long.class);
    var rows =
        session.createSelectionQuery(
            "from JobRow j" + where + " order by j.created desc, j.id", JobRow.class);
    for (var query : List.of(count, rows)) {
      query.setParameter("first", scope.bound().first()).setParameter("last", scope.bound().last());
      scope.owner().ifPresent(owner -> query.setParameter("owner", owner));
    }
    List<JobRow> found =
        rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    Map<UUID, Map<ItemState, Integer>> files = files(found.stream().map(row -> row.id).toList());
    return new Slice<>(
        found.stream().map(row -> job(row, files.getOrDefault(row.id, Map.of()))).toList(),
        count.getSingleResult());
  }

  /** The job, if it is one of the scope. */
  @Transactional
  public Optional<Job> find(Jobs.Scope scope, UUID id) {
    return Optional.ofNullable(database.session().get(JobRow.class, id))
        .filter(scope::holds)
        .map(row -> job(row, files(List.of(id)).getOrDefault(id, Map.of())));
  }

  /**
   * The files of a job, in its order.
   *
   * @param state only those that are there
   * @throws StoreException if the scope has no such job
   */
  @Transactional
  public Slice<JobItem> items(
      Jobs.Scope scope, UUID id, Optional<ItemState> state, Slice.Page page) {
    if (find(scope, id).isEmpty()) {
      throw StoreException.unknown("没有编号为“" + id + "”的批次。");
    }
    String where = " where i.job = :job" + (state.isPresent() ? " and i.state = :state" : "");
    StatelessSession session = database.session();
    var count =
        session.createSelectionQuery("select count(*) from JobItemRow i" + where, Long.class);
    var rows =
        session.createSelectionQuery(
            "from JobItemRow i" + where + " order by i.position", JobItemRow.class);
    for (var query : List.of(count, rows)) {
      query.setParameter("job", id);
      state.ifPresent(one -> query.setParameter("state", one.name()));
    }
    return new Slice<>(
        rows.setFirstResult(page.first()).setMaxResults(page.size()).stream()
            .map(JobItemRow::item)
            .toList(),
        count.getSingleResult());
  }

  private static Job job(JobRow row, Map<ItemState, Integer> files) {
    return new Job(
        row.id,
        row.name,
        row.owner,
        row.created,
        Job.Priority.valueOf(row.priority),
        row.cancelled,
        files);
  }

  /** A row of how many files of a job are in a state. */
  private record Count(UUID job, String state, long files) {}

  private Map<UUID, Map<ItemState, Integer>> files(List<UUID> jobs) {
    Map<UUID, Map<ItemState, Integer>> files = new HashMap<>();
    database
        .session()
        .createSelectionQuery(
            "select i.job, i.state, count(*) from JobItemRow i where i.job in :jobs"
                + " group by i.job, i.state",
            Count.class)
        .setParameterList("jobs", jobs)
        .getResultList()
        .forEach(
            count ->
                files
                    .computeIfAbsent(count.job(), job -> new EnumMap<>(ItemState.class))
                    .put(ItemState.valueOf(count.state()), (int) count.files()));
    return files;
  }
}
