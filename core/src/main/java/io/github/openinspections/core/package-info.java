/**
 * The types of an inspection: what was inspected, by whom, what had to improve, how far it
 * improved, what was judged and what was said.
 *
 * <p>All types are immutable, thread-safe and sealed, so no mutable implementation can pass for
 * one. Each has a {@code builder()} and a {@code with} method for every attribute. A builder throws
 * {@code IllegalStateException} when a required attribute is missing and {@code
 * IllegalArgumentException} for what the format cannot express. Everything else can be built, true
 * or not, so that rules can report it. This package holds the record alone: no parsing, no rules,
 * no facts about inspectorates and nothing that is derived from several records.
 */
@HouseStyle
@Serial.AllStructural
@NullMarked
package io.github.openinspections.core;

import io.github.openinspections.core.text.HouseStyle;
import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
