package org.gouji.diagnose;

import java.util.Map;
import java.util.Optional;

/**
 * A set of cells whose change can mend a puzzle.
 *
 * @param shifts by how much each must change, none of them 0; empty if it is not determined
 */
record Solution(Optional<Map<String, Long>> shifts) {}
