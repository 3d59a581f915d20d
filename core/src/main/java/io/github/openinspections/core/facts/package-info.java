/**
 * The text of fact files: lines of {@code key: value} that say what scales, frameworks, bodies and
 * areas there are, for editors who know the field but need no Java.
 *
 * <p>Reading, checking and writing such a text belongs here. What an entry means does not enter:
 * that is {@code core.vocabulary}. Internal: not exported.
 */
@NullMarked
package io.github.openinspections.core.facts;

import org.jspecify.annotations.NullMarked;
