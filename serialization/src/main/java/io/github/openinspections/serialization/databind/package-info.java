/**
 * Internal: what Jackson's mapper needs to read and write the types inside other documents.
 *
 * <p>Only this package, {@code InspectionsModule} and {@code InspectionFormatException} may touch
 * databind, so that a host that excludes it loses the module and nothing else.
 */
@NullMarked
package io.github.openinspections.serialization.databind;

import org.jspecify.annotations.NullMarked;
