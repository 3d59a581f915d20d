/**
 * Validation of inspections: the rule book, and the validators that run its rules over one record
 * or a whole data set.
 *
 * <p>This package is what users import, and nothing else: a type enters only if a program needs it
 * by name. How rules run is in internal packages. Validators consume entries and do not know
 * whether these were JSON or a table. Bad data is never an exception; a {@code null} is a {@link
 * NullPointerException} that names what is null.
 */
@NullMarked
package io.github.openinspections.validation;

import org.jspecify.annotations.NullMarked;
