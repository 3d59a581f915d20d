/** Tests of what the fast path does with bytes and names. */
@NullMarked
package io.github.openinspections.serialization.json.fast;

import org.jspecify.annotations.NullMarked;
