/**
 * Internal: the way from bytes to entries. Finds the layout of a JSON file, splits it into records,
 * reads each one and turns findings into problems.
 *
 * <p>Everything that the readers of JSON share is here, so that the root package holds what users
 * import and nothing else. Tables do not enter: they have their own packages and share the record
 * source.
 */
@NullMarked
package io.github.openinspections.serialization.reading;

import org.jspecify.annotations.NullMarked;
