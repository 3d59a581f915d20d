package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.vocabulary.Code;
import java.util.function.Function;

/**
 * A vocabulary of codes.
 *
 * @param type the type of its codes
 * @param of makes a code of an identifier
 */
record PlainCode<C extends Code>(Class<C> type, Function<String, C> of) {}
