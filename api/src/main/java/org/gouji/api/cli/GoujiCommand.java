package org.gouji.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gouji.api.check.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: {@code gouji check|rules|serve|audit}. Its {@code main} boots no service. */
@Command(
    name = "gouji",
    description = "核查政府信息公开工作年度报告。",
    versionProvider = GoujiCommand.Version.class,
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    synopsisHeading = "用法：")
public final class GoujiCommand implements Runnable {

  @Spec private CommandSpec spec;

  private GoujiCommand(CommandSpec spec) {
    this.spec = spec;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    int code = guarded(Surroundings.real(), args);
    if (code != Serve.STAYS) {
      System.exit(code);
    }
  }

  /**
   * As {@link #run}; an error of the program, a missing class included, ends in its own exit code.
   * Left to the virtual machine it would end in 1, which says "not conformant".
   */
  private static int guarded(Surroundings surroundings, String... args) {
    try {
      return run(surroundings, args);
    } catch (RuntimeException | Error e) {
      surroundings.err().println("程序出错，未能完成核查：" + e);
      return ExitCode.FAILED.number();
    }
  }

  /** Runs the program and returns its exit code. */
  static int run(Surroundings surroundings, String... args) {
    try {
      return commandLine(surroundings).execute(args);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  private static CommandLine commandLine(Surroundings surroundings) {
    CommandLine line =
        new CommandLine(new GoujiCommand(CommandSpec.create()))
            .addSubcommand(new Check(surroundings))
            .addSubcommand(rules(surroundings))
            .addSubcommand(new Serve(surroundings))
            .addSubcommand(new Audit(surroundings, CommandSpec.create()));
    line.addMixin("version", new VersionOption());
    addHelp(line);
    Errors errors = new Errors(surroundings.err());
    return line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  private static CommandLine rules(Surroundings surroundings) {
    return new CommandLine(new Rules(surroundings))
        .addSubcommand(new NewRule(surroundings))
        .addSubcommand(new NewProvince(surroundings))
        .addSubcommand(new TestRules(surroundings))
        .addSubcommand(new TryRules(surroundings))
        .addSubcommand(new WriteSite(surroundings));
  }

  private static void addHelp(CommandLine line) {
    line.addMixin("help", new HelpOption());
    line.getSubcommands().values().forEach(GoujiCommand::addHelp);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "请指明命令：check、rules、serve 或 audit。");
  }

  /** The version that the build wrote down. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Build.engine()};
    }
  }
}
