package org.gouji.fact;

import org.gouji.report.Cell;

/**
 * The row 规章 of table 2, of either edition.
 *
 * @param target {@code t2:regulations}
 * @param made 本年新制作数量 or 本年制发件数
 * @param stock 对外公开总数量 or 现行有效件数
 */
public record RegulationsFact(String target, Cell made, Cell stock) {}
