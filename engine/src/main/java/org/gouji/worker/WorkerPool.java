package org.gouji.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what {@link DocumentReader#isolated()} says in worker processes, everything else here. A
 * worker that does not answer in time, dies or runs out of memory is killed and replaced; its
 * document is unreadable, no other one notices. Processes are started when they are needed first.
 */
public final class WorkerPool implements Reading, AutoCloseable {

  /** Over the limit of the reader's own, for the way there and back. */
  static final long GRACE_MILLIS = 3_000;

  /** Exit code of a Java that ran out of memory and was told to end then. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);

  /**
   * How workers are run.
   *
   * @param plugins folder of the plugins
   * @param version version of the program, against which plugins say what they require
   * @param processes workers at the same time; more documents wait
   * @param megabytes heap of each
   * @param documents after which a worker is replaced, so that what a parser leaks stays small
   */
  public record Settings(
      Path plugins, String version, int processes, int megabytes, int documents) {

    /** Two workers with a heap that every report of real size fits in several times. */
    public static Settings of(Path plugins, String version) {
      return new Settings(plugins, version, 2, 512, 1_000);
    }
  }

  private final Settings settings;
  private final Semaphore free;
  private volatile boolean closed;
  private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
  private final Set<Worker> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "gouji-worker-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Makes a pool without a process yet. */
  public WorkerPool(Settings settings) {
    this.settings = settings;
    this.free = new Semaphore(settings.processes(), true);
  }

  @Override
  public Document read(DocumentReader reader, Submission submission, Limits limits)
      throws UnreadableException {
    // Too large is told by the reader, before it parses anything.
    if (!reader.isolated() || submission.bytes().length > limits.bytes()) {
      return reader.read(submission, limits);
    }
    return elsewhere(reader, OptionalInt.empty(), submission, limits).document().orElseThrow();
  }

  @Override
  public Optional<DrawnPage> draw(
      DocumentReader reader, Submission submission, int page, Limits limits)
      throws UnreadableException {
    return reader.isolated()
        ? elsewhere(reader, OptionalInt.of(page), submission, limits).page()
        : reader.draw(submission, page, limits);
  }

  private Exchange.Answer elsewhere(
      DocumentReader reader, OptionalInt page, Submission submission, Limits limits)
      throws UnreadableException {
    free.acquireUninterruptibly();
    try {
      return checked(reader, submission, ask(reader, page, submission, limits));
    } finally {
      free.release();
    }
  }

  private Exchange.Answer ask(
      DocumentReader reader, OptionalInt page, Submission submission, Limits limits)
      throws UnreadableException {
    Worker worker = worker();
    // Whoever comes first, the answer or the end of its time, decides what becomes of the worker.
    AtomicBoolean settled = new AtomicBoolean();
    AtomicBoolean overdue = new AtomicBoolean();
    boolean ready = false;
    boolean again = false;
    Optional<ScheduledFuture<?>> end = Optional.empty();
    try {
      end =
          Optional.of(
              watch.schedule(
                  () -> {
                    if (settled.compareAndSet(false, true)) {
                      overdue.set(true);
                      worker.kill();
                    }
                  },
                  limits.millis() + GRACE_MILLIS,
                  TimeUnit.MILLISECONDS));
      ready = worker.readers().contains(reader.id());
      if (!ready) {
        throw new IllegalStateException("the workers have no reader " + reader.id());
      }
      Exchange.Answer answer =
          worker.read(
              new Exchange.Task(
                  reader.id(), page, submission.name(), submission.claimedType(), limits),
              submission);
      again = settled.compareAndSet(false, true) && worker.documents() < settings.documents();
      return answer;
    } catch (IOException e) {
      if (!ready) {
        throw new IllegalStateException("no worker process can be started", e);
      }
      throw gone(reader, submission, limits, worker.end(), overdue.get());
    } finally {
      end.ifPresent(watched -> watched.cancel(false));
      settled.set(true);
      if (again && !closed) {
        idle.push(worker);
      } else {
        drop(worker);
      }
    }
  }

  private void drop(Worker worker) {
    all.remove(worker);
    worker.kill();
  }

  /** Kills all workers. */
  @Override
  public void close() {
    closed = true;
    watch.shutdownNow();
    idle.clear();
    all.forEach(Worker::kill);
    all.clear();
  }

  private Worker worker() {
    for (Worker waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
      if (waiting.isAlive()) {
        return waiting;
      }
      all.remove(waiting);
    }
    try {
      Worker started = Worker.start(settings);
      all.add(started);
      if (closed) {
        drop(started);
        throw new IllegalStateException("the workers are closed");
      }
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("no worker process can be started", e);
    }
  }

  /** The answer, if it is no refusal. */
  private static Exchange.Answer checked(
      DocumentReader reader, Submission submission, Exchange.Answer answer)
      throws UnreadableException {
    if (answer.refusal().isPresent()) {
      throw new UnreadableException(
          answer.refusal().get().reason(), answer.refusal().get().message());
    }
    if (answer.failure().isPresent()) {
      LOG.warn(
          "reader {} failed on {} bytes: {}",
          reader.id(),
          submission.bytes().length,
          answer.failure().get());
      throw new UnreadableException(
          Unreadable.DAMAGED, "文件内容不合格式，读取程序无法处理，未作核查。请用办公软件打开后另存（或另存为 PDF、网页），再重新提交。");
    }
    return answer;
  }

  private UnreadableException gone(
      DocumentReader reader,
      Submission submission,
      Limits limits,
      Optional<Integer> code,
      boolean overdue) {
    LOG.warn(
        "worker of reader {} {} on {} bytes",
        reader.id(),
        overdue ? "was overdue" : "ended with " + code.map(String::valueOf).orElse("nonsense"),
        submission.bytes().length);
    if (overdue) {
      return new UnreadableException(
          Unreadable.LIMIT,
          "读取时间超过上限 " + limits.millis() + " 毫秒，未读完。请精简文件或另存为其他格式后重新提交，或请系统管理员调高上限。");
    }
    if (code.equals(Optional.of(OUT_OF_MEMORY))) {
      return new UnreadableException(
          Unreadable.LIMIT,
          "读取该文件所需内存超过上限 " + settings.megabytes() + " MB，未读完。请删去图片等附件，或另存为其他格式后重新提交，或请系统管理员调高上限。");
    }
    return new UnreadableException(
        Unreadable.DAMAGED, "读取该文件时读取程序意外终止，未作核查；其他文件不受影响。请用办公软件打开后另存（或另存为 PDF、网页），再重新提交。");
  }
}
