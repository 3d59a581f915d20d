/**
 * Internal: what values of a record mean, where more than one rule needs it: which dates and texts
 * are placeholders, how fieldwork and publication relate, how many priority areas are listed, which
 * names can mean a place. What only one rules file needs stays beside that file, and nothing here
 * reports a problem. Not part of the public API.
 */
@NullMarked
package io.github.openinspections.validation.meaning;

import org.jspecify.annotations.NullMarked;
