/**
 * Internal: what the values of a record mean to more than one rule: which dates are no dates, how
 * fieldwork and publication lie in time, which names can mean a place. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.meaning;

import org.jspecify.annotations.NullMarked;
