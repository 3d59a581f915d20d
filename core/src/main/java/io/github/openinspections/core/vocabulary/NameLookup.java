package io.github.openinspections.core.vocabulary;

import java.util.List;

/**
 * Finds things by their printed names.
 *
 * @param <T> the type of the things
 */
interface NameLookup<T> {
  /** Returns all things with the printed name. */
  List<T> named(String printed);
}
