package org.gouji.fact;

import org.gouji.report.Cell;

/**
 * 规章 or 规范性文件 in table 2, edition 2019.
 *
 * @param target {@code t2:<row>}
 * @param newlyMade 本年新制作数量
 * @param newlyDisclosed 本年新公开数量
 * @param totalDisclosed 对外公开总数量
 */
public record DisclosedDocuments(
    String target, String key, Cell newlyMade, Cell newlyDisclosed, Cell totalDisclosed) {}
