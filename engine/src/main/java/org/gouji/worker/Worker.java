package org.gouji.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Submission;
import org.gouji.plugin.PluginHouse;

/** A process that reads one document after the other, until it is killed. */
final class Worker {

  /** What a worker's classes come from; Drools, rules and the web are not among them. */
  private static final List<Class<?>> ANCHORS =
      List.of(
          WorkerMain.class,
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.core.JsonFactory.class,
          com.fasterxml.jackson.annotation.JsonInclude.class,
          com.fasterxml.jackson.datatype.jdk8.Jdk8Module.class);

  private static final int PATIENCE_SECONDS = 5;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private Set<String> readers = Set.of();
  private int documents;

  private Worker(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /** Starts a process. */
  static Worker start(WorkerPool.Settings settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.megabytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:MaxDirectMemorySize=" + settings.megabytes() + "m",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-cp",
            classPath(),
            WorkerMain.class.getName(),
            settings.plugins().toString(),
            settings.version()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // It needs no secret of the service's, and no option that is meant for the service.
    builder.environment().clear();
    return new Worker(builder.start());
  }

  /**
   * Waits until the process can read.
   *
   * @throws IOException if it cannot start
   */
  Set<String> readers() throws IOException {
    if (readers.isEmpty()) {
      readers = Set.of(in.readUTF().split("\n", -1));
    }
    return readers;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Has a document read.
   *
   * @throws IOException when the process has ended or talks nonsense
   */
  Exchange.Answer read(Exchange.Task task, Submission submission) throws IOException {
    documents++;
    Exchange.send(out, task, submission.bytes());
    return Exchange.answer(in);
  }

  /** Documents that it was given so far. */
  int documents() {
    return documents;
  }

  /** Kills the process; what waits for its answer gets an exception. */
  void kill() {
    process.destroyForcibly();
  }

  /** Kills the process and says how it had ended, if it had by itself. */
  Optional<Integer> end() {
    Optional<Integer> code = Optional.empty();
    try {
      // A broken pipe is seen before the exit code is.
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        code = Optional.of(process.exitValue());
      } else {
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    return code;
  }

  private static List<Class<?>> anchors() {
    List<Class<?>> all = new ArrayList<>(ANCHORS);
    all.addAll(PluginHouse.foundations());
    return all;
  }

  private static String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> anchor : anchors()) {
      CodeSource source = anchor.getProtectionDomain().getCodeSource();
      try {
        entries.add(Path.of(source.getLocation().toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException("no file: " + source, e);
      }
    }
    return String.join(File.pathSeparator, entries);
  }
}
