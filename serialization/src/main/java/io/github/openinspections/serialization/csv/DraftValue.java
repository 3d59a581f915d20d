package io.github.openinspections.serialization.csv;

/** Puts the value of a cell into the inspection that is made of its row. */
@FunctionalInterface
interface DraftValue<T> {
  void put(InspectionDraft draft, Cell cell, T value);
}
