/** The archive and the container, tried as users start them. */
@NullMarked
package io.github.openinspections.examples.image;

import org.jspecify.annotations.NullMarked;
