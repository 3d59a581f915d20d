/**
 * What changed from one release of a data set to the next, as JSON, SARIF and text. Apart from the
 * reports of checking: a comparison finds no fault.
 */
@NullMarked
package io.github.openinspections.serialization.release;

import org.jspecify.annotations.NullMarked;
