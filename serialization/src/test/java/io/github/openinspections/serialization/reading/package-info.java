/** Tests of both ways of reading a record. */
@NullMarked
package io.github.openinspections.serialization.reading;

import org.jspecify.annotations.NullMarked;
