/**
 * For the tests of custom rules: checks a rule between records, with any test framework and without
 * one.
 *
 * <pre>{@code
 * @Test
 * void anySplitGivesTheSameFindings() {
 *   BetweenRecordsLaws.of(OurRules.ONE_TITLE_EACH).verify();
 * }
 * }</pre>
 *
 * <p>Nothing here is needed to check data. How rules run does not belong here.
 */
@NullMarked
package io.github.openinspections.validation.testing;

import org.jspecify.annotations.NullMarked;
