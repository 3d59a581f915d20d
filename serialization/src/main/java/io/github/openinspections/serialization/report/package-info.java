/** Internal: reports for others to show, in SARIF and as text. Whatever stands in them is data. */
@NullMarked
package io.github.openinspections.serialization.report;

import org.jspecify.annotations.NullMarked;
