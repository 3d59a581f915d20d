package io.github.openinspections.examples.spark;

import io.github.openinspections.validation.DatasetValidator;
import java.io.Serializable;

/**
 * Creates the validator on every machine: rules are code and cannot be serialized. Every machine
 * must get the same rules and the same clock, or the report depends on which machine read what.
 */
@FunctionalInterface
public interface ValidatorSource extends Serializable {
  /** Returns the validator. */
  DatasetValidator get();
}
