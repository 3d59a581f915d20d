/**
 * What a rule is: its description, what it is about, the check and the context that the check
 * reports to. The standard rules are made of nothing else, and neither is one's own.
 *
 * <pre>{@code
 * Rule rule =
 *     Rule.warning("OUR-001")
 *         .about(Subject.PRIORITY_AREA)
 *         .title("A priority area names nobody who must act.")
 *         .rationale("Our board asks every partner for a plan.")
 *         .since("1.0")
 *         .message("{id}: nobody must act on \"{text}\".")
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
 */
@NullMarked
package io.github.openinspections.validation.rule;

import org.jspecify.annotations.NullMarked;
