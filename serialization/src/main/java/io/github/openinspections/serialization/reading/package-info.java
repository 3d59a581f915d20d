/**
 * Internal: the way from bytes to entries. Finds the layout of a JSON file, cuts it into records,
 * reads each one and turns what was found into problems.
 *
 * <p>Everything that a reader of JSON shares lives here, so that the face holds what users import
 * and nothing else. Tables do not enter: they have rooms of their own and share the record source.
 */
@NullMarked
package io.github.openinspections.serialization.reading;

import org.jspecify.annotations.NullMarked;
