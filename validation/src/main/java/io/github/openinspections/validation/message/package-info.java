/**
 * Internal: how a message is made of a template and third-party values, so that no value is ever
 * read as a template, a format, markup or a terminal escape. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.message;

import org.jspecify.annotations.NullMarked;
