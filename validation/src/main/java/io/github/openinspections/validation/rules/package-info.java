/**
 * Internal: the standard rules, a file for every prefix, and what they share. Each rule stands in
 * one place with its reason and its examples; only the messages are apart, in a bundle, so that
 * they can be translated. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.rules;

import org.jspecify.annotations.NullMarked;
