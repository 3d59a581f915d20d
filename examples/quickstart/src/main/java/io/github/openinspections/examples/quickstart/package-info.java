/**
 * The shortest complete program: a real inspection with its two follow-up reviews is read, checked,
 * explained and written back. Everything here is meant to be copied, so it uses only the public API
 * and has no options; the tests also run the examples of the README and of the Javadoc.
 */
@NullMarked
package io.github.openinspections.examples.quickstart;

import org.jspecify.annotations.NullMarked;
