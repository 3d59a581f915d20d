/**
 * The rules as Jakarta Validation constraints, for programs that check their own beans, records and
 * parameters with a provider. Only this package knows Jakarta Validation; it adds no rules.
 *
 * <pre>{@code
 * record Submission(
 *     @ConformsToRules Inspection inspection,
 *     @GssCode String area,
 *     @GradeOn("ofsted-four-point") String grade,
 *     @EdtfDate String visited) {}
 *
 * List<Problem> problems = Violations.problems(validator.validate(submission));
 * }</pre>
 *
 * <p>The annotations work with any provider and need no configuration. Only {@link
 * io.github.openinspections.validation.constraints.InspectionConstraints} and {@link
 * io.github.openinspections.validation.constraints.ConformsToRulesDef} need Hibernate Validator;
 * the rest loads without it. The validators are public because providers create them; do not call
 * them.
 *
 * <p>Everything here is thread-safe except {@link
 * io.github.openinspections.validation.constraints.ConformsToRulesDef}, which is for the thread
 * that configures.
 *
 * <p>Rules, scales and areas of a program count if the annotation names a class that supplies them;
 * otherwise they are the standard ones.
 *
 * <p>Messages are literal: nothing that a record contains is read as a template or an expression.
 */
@NullMarked
package io.github.openinspections.validation.constraints;

import org.jspecify.annotations.NullMarked;
