package org.gouji.api.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellKey;
import org.gouji.form.Form;
import org.gouji.form.TableKey;

/** The cells of all editions by their targets. */
public final class Cells {

  private static final Map<String, CellKey> KEYS =
      Form.all().stream()
          .flatMap(
              form -> Stream.of(TableKey.values()).flatMap(table -> form.cells(table).stream()))
          .collect(
              Collectors.toUnmodifiableMap(
                  CellKey::target, Function.identity(), (one, same) -> one));

  private Cells() {}

  /** The cell of that target, such as {@code t3:granted:total}. */
  public static Optional<CellKey> key(String target) {
    return Optional.ofNullable(KEYS.get(target));
  }
}
