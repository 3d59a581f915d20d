/**
 * Internal: the items of a printed text, such as the requirements in one cell of a register.
 *
 * <p>A text goes in, its items with their deadlines come out; tables, records and problems do not
 * enter. Nothing is guessed: a text that cannot be divided with evidence is one item.
 */
@NullMarked
package io.github.openinspections.serialization.items;

import org.jspecify.annotations.NullMarked;
