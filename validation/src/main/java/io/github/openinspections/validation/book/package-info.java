/**
 * Internal: which rules run, with which severity and in which language.
 *
 * <p>A rule book is what users see of this; the validators run what is bound here. Running does not
 * enter, and neither does what a report says.
 */
@NullMarked
package io.github.openinspections.validation.book;

import org.jspecify.annotations.NullMarked;
