/** The pages as a browser and a hostile data set see them. */
@NullMarked
package io.github.openinspections.examples.cli.html;

import org.jspecify.annotations.NullMarked;
