/**
 * Internal: bytes and where they stand. Strict UTF-8, the layouts of files, the boundaries of
 * records and the positions of values.
 */
@NullMarked
package io.github.openinspections.serialization.source;

import org.jspecify.annotations.NullMarked;
