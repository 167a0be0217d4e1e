package org.gouji.fact;

/**
 * The report as a whole; there is exactly one.
 *
 * @param year fiscal year, 0 if unknown
 * @param reporter word of the vocabulary: government, department, zone, township, unknown
 * @param peoplesGovernment whether the organ is a 人民政府
 * @param editionDue edition that the fiscal year demands: 2019, 2021, or empty
 * @param mixed whether tables 2 and 3 follow different editions
 * @param complete whether the document was read to its end and shows no pictures
 * @param priorGiven whether last year's report is known too
 */
public record ReportFact(
    int year,
    String reporter,
    boolean peoplesGovernment,
    String editionDue,
    boolean mixed,
    boolean complete,
    boolean priorGiven) {}
