package io.github.openinspections.serialization.tables;

/**
 * A row: what it says, and its place. Ids of inspections can occur twice in a data set, as that of
 * one inspection in two releases; numbers cannot.
 *
 * @param record the number of the inspection, from 1
 * @param inspection the id of the inspection
 * @param number the number of the row among those of the inspection, from 1
 * @param value what the row says
 */
record NumberedRow<V>(long record, String inspection, int number, V value) {}
