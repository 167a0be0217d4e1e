package org.gouji.api.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.gouji.rule.RuleFormatException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in Chinese what went wrong, on the error stream. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;

  Errors(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    return usage(message(e), e.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof UsageException) {
      return usage(String.valueOf(e.getMessage()), line);
    }
    if (e instanceof RuleFormatException broken) {
      err.println("gouji: 规则无法加载：");
      broken.problems().forEach(problem -> err.println("  " + problem));
    } else {
      err.println("gouji: 程序出错，与文件无关：" + e);
      for (StackTraceElement frame : e.getStackTrace()) {
        err.println("    at " + frame);
      }
    }
    return ExitCode.FAILED.number();
  }

  private int usage(String message, CommandLine line) {
    err.println("gouji: " + message);
    err.println("用法见 " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static String message(ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return "不认识的命令、选项或参数：" + String.join(" ", unmatched.getUnmatched());
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return "缺少："
          + missing.getMissing().stream().map(Errors::name).collect(Collectors.joining("、"));
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return "选项给了两次：" + name(twice.getOverwritten());
    }
    ArgSpec spec = e.getArgSpec();
    if (spec != null && e.getValue() != null) {
      return name(spec) + " 的值“" + e.getValue() + "”不对。";
    }
    return String.valueOf(e.getMessage());
  }

  private static String name(ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }
}
