/**
 * What a rule is: its description, its subject, the check and the context that the check reports
 * to. Standard rules and custom rules are made of the same parts.
 *
 * <pre>{@code
 * Rule rule =
 *     Rule.warning("OUR-001")
 *         .about(Subject.PRIORITY_AREA)
 *         .title("A priority area names nobody who must act.")
 *         .rationale("Our board asks every partner for a plan.")
 *         .since("1.0")
 *         .message("{id}: nobody must act on \"{text}\"")
 *         .check(
 *             (area, context) -> {
 *               if (area.responsible().isEmpty()) {
 *                 context.at("/responsible").with("text", area.text()).report();
 *               }
 *             })
 *         .breaks(inspection -> inspection.withPriorityAreas(nobody))
 *         .keeps(inspection -> inspection.withPriorityAreas(council))
 *         .build();
 * }</pre>
 *
 * <p>This package holds all that a custom rule needs, and depends on core alone: neither the
 * standard rules nor how rules run belongs here.
 */
@NullMarked
package io.github.openinspections.validation.rule;

import org.jspecify.annotations.NullMarked;
