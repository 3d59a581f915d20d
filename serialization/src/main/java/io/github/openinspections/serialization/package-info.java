/**
 * Reading and writing inspections: what users import, and nothing else.
 *
 * <p>The readers are total: bad data gives problems that say what is wrong, where, and what was
 * expected, never an exception, and one bad record never stops the next. Exceptions are for the
 * caller's mistakes and for I/O errors: a {@code null} is a {@link NullPointerException} that names
 * what is null, a stream that keeps returning zero bytes an {@link java.io.IOException}. Engines do
 * not enter: they are in the packages below, which never import this one.
 */
@NullMarked
package io.github.openinspections.serialization;

import org.jspecify.annotations.NullMarked;
