/**
 * Internal, not part of the public API: what the format can express, checked by the types when they
 * are built and by the readers before they build them; and how a message is made from a template
 * and third-party values, so that no value is ever read as a template, a format, markup or a
 * terminal escape. Shared with the modules of this library alone. Depends on no other package and
 * knows no type of the field.
 */
@NullMarked
package io.github.openinspections.core.text;

import org.jspecify.annotations.NullMarked;
