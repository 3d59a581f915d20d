/**
 * The open vocabularies of the field, and the facts about them: scales, frameworks, inspecting
 * bodies and areas. Every vocabulary has known constants, and any other code is kept exactly as
 * written: an unknown code may be reported but is never a reason to lose data. Facts are read from
 * files with their sources; a {@link io.github.openinspections.core.vocabulary.Vocabulary} joins
 * them with those of a host. Nothing here knows records or rules.
 */
@NullMarked
package io.github.openinspections.core.vocabulary;

import org.jspecify.annotations.NullMarked;
