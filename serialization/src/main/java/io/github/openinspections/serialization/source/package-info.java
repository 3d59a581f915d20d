/**
 * Internal: bytes and their positions. Strict UTF-8, gzip, ranges of files, the ends of lines and
 * of JSON values.
 *
 * <p>The lowest package: it knows neither rules nor records, and imports no other package of this
 * module.
 */
@NullMarked
package io.github.openinspections.serialization.source;

import org.jspecify.annotations.NullMarked;
