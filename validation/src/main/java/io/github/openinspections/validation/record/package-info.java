/**
 * Internal: runs all rules in one walk through a record.
 *
 * <p>Each subject is shown to the rules about it; pointers and messages are made only for problems.
 * No rule is defined here, and nothing is kept after the walk. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.record;

import org.jspecify.annotations.NullMarked;
