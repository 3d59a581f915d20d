/** The English texts of notes about releases. Apart, so that the service loader finds them. */
@NullMarked
package io.github.openinspections.core.release.words;

import org.jspecify.annotations.NullMarked;
