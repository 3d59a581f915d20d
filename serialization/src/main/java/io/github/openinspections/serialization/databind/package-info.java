/**
 * Internal: what Jackson's mapper needs to read and write the types inside a document of its own.
 *
 * <p>This room and {@code InspectionsModule} are the only places that may touch databind, so that a
 * host that excludes it loses the module and nothing else.
 */
@NullMarked
package io.github.openinspections.serialization.databind;

import org.jspecify.annotations.NullMarked;
