package io.github.openinspections.core.problem;

/**
 * A rule that could not run: silence is not the same as "nothing found".
 *
 * @param rule the id of the rule
 * @param reason why it could not run
 * @param records how many records it could not run on
 */
public record NotRun(String rule, String reason, long records) {}
