package io.github.openinspections.examples.springboot;

import java.util.List;

/**
 * The answer about an inspection without an ERROR.
 *
 * @param id its id
 * @param problems what a person should look at all the same
 */
record CheckedInspection(String id, List<ListedProblem> problems) {}
