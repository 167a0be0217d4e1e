package org.gouji.api.cli;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gouji serve}: hands over to the service's own launcher, which is on the class path of the
 * packaged program and loads the service with a class loader of its own.
 */
@Command(
    name = "serve",
    description = "启动服务；设置以 -D 给出，如 -Dquarkus.http.port=8080。",
    optionListHeading = "%n选项：%n",
    parameterListHeading = "%n参数：%n",
    synopsisHeading = "用法：")
final class Serve implements Callable<Integer> {

  /** Not an exit code: the process goes on for as long as the service does. */
  static final int STAYS = -1;

  private static final String LAUNCHER = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

  private final Surroundings surroundings;

  @Option(names = "-D", paramLabel = "NAME=VALUE", description = "服务的设置。")
  private List<String> settings = List.of();

  @Parameters(hidden = true)
  private List<String> rest = List.of();

  Serve(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws ReflectiveOperationException {
    if (!rest.isEmpty()) {
      throw new UsageException("serve 没有参数：" + String.join(" ", rest));
    }
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException("-D 应写作 NAME=VALUE，实为“" + setting + "”");
      }
      System.setProperty(setting.substring(0, equals), setting.substring(equals + 1));
    }
    Class<?> launcher;
    try {
      launcher = Class.forName(LAUNCHER);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("没有找到服务的启动程序，请用打包后的程序运行 serve", e);
    }
    surroundings.err().flush();
    try {
      launcher.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      return STAYS;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("服务无法启动", e.getCause());
    }
  }
}
