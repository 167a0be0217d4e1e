package org.gouji.fact;

/**
 * What last year's report says, where it was given; there is at most one.
 *
 * @param noRequests whether it surely had no request: 新收 and 上年结转 are 0 in 总计
 * @param someRequests whether it surely had one
 * @param noReconsideration whether it surely had no 行政复议
 * @param someReconsideration whether it surely had one
 */
public record PriorFact(
    boolean noRequests,
    boolean someRequests,
    boolean noReconsideration,
    boolean someReconsideration) {}
