/**
 * Internal: the standard rules, one file per group of rules about the same thing, and what the
 * files share.
 *
 * <p>Each rule is in one place with its reasons and its examples; only the messages are separate,
 * in a bundle, so that they can be translated. The test of a file has its name. How rules run does
 * not belong here. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.rules;

import org.jspecify.annotations.NullMarked;
