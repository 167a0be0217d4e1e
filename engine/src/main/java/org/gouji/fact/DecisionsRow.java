package org.gouji.fact;

import org.gouji.report.Cell;

/**
 * A row of table 2, of either edition, that counts decisions.
 *
 * @param target {@code t2:<row>}
 * @param decisions 处理决定数量
 */
public record DecisionsRow(String target, String key, Cell decisions) {}
