package org.gouji.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.gouji.api.check.Workbench;

/** Ready once rules and at least one reader are loaded. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {

  private final Workbench bench;

  ReadyCheck(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public HealthCheckResponse call() {
    long rules = bench.book().ruleSets().stream().mapToLong(set -> set.rules().size()).sum();
    int readers = bench.house().readers().size();
    return HealthCheckResponse.named("rules and readers")
        .status(rules > 0 && readers > 0)
        .withData("rules", rules)
        .withData("readers", readers)
        .build();
  }
}
