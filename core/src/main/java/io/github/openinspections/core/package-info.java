/**
 * The types of an inspection: what was inspected, by whom, what had to improve, how far it
 * improved, what was judged and what was said.
 *
 * <p>All of them are immutable, thread-safe and sealed: nobody else's mutable implementation can
 * pass for one. Each has a {@code builder()} and a {@code with} method for every attribute. A
 * builder throws {@code IllegalStateException} when a required attribute is missing and {@code
 * IllegalArgumentException} for what the format cannot say. Everything else, true or not, can be
 * said, so that rules can speak of it.
 */
@HouseStyle
@NullMarked
package io.github.openinspections.core;

import io.github.openinspections.core.text.HouseStyle;
import org.jspecify.annotations.NullMarked;
