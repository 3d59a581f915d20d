/**
 * What people read, in their language: a {@link
 * io.github.openinspections.core.language.Translation} brings the texts, a {@link
 * io.github.openinspections.core.language.Language} applies them to problems and reports. Values of
 * the data, codes and ids are never translated.
 */
@NullMarked
package io.github.openinspections.core.language;

import org.jspecify.annotations.NullMarked;
