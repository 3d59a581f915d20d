package io.github.openinspections.examples.springboot;

import io.github.openinspections.spring.ListedProblem;
import java.util.List;

/**
 * The response for an inspection without an ERROR.
 *
 * @param id its id
 * @param problems warnings and other problems for a person to look at
 */
record CheckedInspection(String id, List<ListedProblem> problems) {}
