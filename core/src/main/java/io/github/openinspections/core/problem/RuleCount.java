package io.github.openinspections.core.problem;

/**
 * How often a rule was broken.
 *
 * @param rule the id of the rule
 * @param severity its severity in this report
 * @param count how many problems there are, always exact
 * @param listed how many of them the report lists; fewer where a cap was reached
 */
public record RuleCount(String rule, Severity severity, long count, long listed) {}
