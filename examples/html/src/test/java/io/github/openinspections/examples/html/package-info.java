/**
 * The pages, read as text, in a real browser and with hostile data. What the pages show belongs
 * here; the commands that write them are tested in the package above.
 */
@NullMarked
package io.github.openinspections.examples.html;

import org.jspecify.annotations.NullMarked;
