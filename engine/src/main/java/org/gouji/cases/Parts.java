package org.gouji.cases;

import java.util.Set;
import java.util.TreeSet;
import org.gouji.report.Presence;

/** Which parts a sketch takes away, and whether every name that it uses was a part. */
final class Parts {

  private final Sketch sketch;
  private final Set<String> drop;
  private final Set<String> unsure;
  private final Set<String> pictures;
  private final Set<String> unused = new TreeSet<>();

  Parts(Sketch sketch) {
    this.sketch = sketch;
    this.drop = sketch.drop();
    this.unsure = sketch.unsure();
    this.pictures = sketch.pictures();
    unused.addAll(drop);
    unused.addAll(unsure);
    unused.addAll(pictures);
    unused.addAll(sketch.cells().keySet());
    unused.addAll(sketch.fields().keySet());
    unused.addAll(sketch.labels().keySet());
  }

  /** Whether a part is there. */
  Presence presence(String target) {
    used(target);
    if (unsure.contains(target) || pictures.contains(target)) {
      return Presence.UNCERTAIN;
    }
    return drop.contains(target) ? Presence.ABSENT : Presence.PRESENT;
  }

  boolean isPicture(String target) {
    return pictures.contains(target);
  }

  /** Notes that a name of the sketch was a part. */
  void used(String name) {
    unused.remove(name);
  }

  /** Refuses names that were no part of the report. */
  void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(
          sketch.where()
              + ": there is no "
              + String.join(", ", unused)
              + " in a report of that edition; the names are those of the vocabulary, such as"
              + " section:problems, t3, t3:row:granted, t3:col:total, t3:granted:total,"
              + " t2:licensing.decisions, t4:reconsideration.total");
    }
  }
}
