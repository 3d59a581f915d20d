/**
 * Internal: what a value must look like to be sayable in the format at all, asked by the types when
 * they are built and by the readers before they build them. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.core.form;

import org.jspecify.annotations.NullMarked;
