package org.gouji.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * Copies every match out of a session while it fires: its values are gone once the session is
 * disposed.
 */
final class MatchCollector extends DefaultAgendaEventListener {

  private static final String GENERATED = "GENERATED_$";

  private final List<Match> matches = new ArrayList<>();

  List<Match> matches() {
    return matches;
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    matches.add(copy(event.getMatch()));
  }

  private static Match copy(org.kie.api.runtime.rule.Match match) {
    Map<String, Object> bindings = new HashMap<>();
    for (String identifier : match.getDeclarationIds()) {
      Object value = match.getDeclarationValue(identifier);
      if (value != null && !identifier.contains(GENERATED)) {
        bindings.put(identifier.startsWith("$") ? identifier.substring(1) : identifier, value);
      }
    }
    return new Match(match.getRule().getName(), bindings);
  }
}
