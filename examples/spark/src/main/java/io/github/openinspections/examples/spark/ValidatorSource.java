package io.github.openinspections.examples.spark;

import io.github.openinspections.validation.DatasetValidator;
import java.io.Serializable;

/**
 * Makes the validator on every machine: rules are code, and do not travel. The same rules must come
 * out everywhere, and one clock, or the report depends on which machine read what.
 */
@FunctionalInterface
public interface ValidatorSource extends Serializable {
  /** Returns the validator. */
  DatasetValidator get();
}
