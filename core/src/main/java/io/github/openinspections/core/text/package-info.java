/**
 * Internal: what a value must look like to be sayable in the format at all, asked by the types when
 * they are built and by the readers before they build them; and how a message is made of a template
 * and third-party values, so that no value is ever read as a template, a format, markup or a
 * terminal escape. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.core.text;

import org.jspecify.annotations.NullMarked;
