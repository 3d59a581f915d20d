/**
 * Internal: one way through a record for all rules. The record is walked once, each subject is
 * shown to the rules that are about it, and only a problem costs a pointer and a message. Not part
 * of the public API.
 */
@NullMarked
package io.github.openinspections.validation.record;

import org.jspecify.annotations.NullMarked;
