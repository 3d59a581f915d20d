/** A real inspection with its two follow-up reviews: read, checked, explained and written back. */
@NullMarked
package io.github.openinspections.examples.quickstart;

import org.jspecify.annotations.NullMarked;
