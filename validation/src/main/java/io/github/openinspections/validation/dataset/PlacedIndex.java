package io.github.openinspections.validation.dataset;

/**
 * The rows of a segment, and where the segment is in the data set.
 *
 * @param index the rows
 * @param base what precedes it
 */
public record PlacedIndex(RecordIndex index, Base base) {}
