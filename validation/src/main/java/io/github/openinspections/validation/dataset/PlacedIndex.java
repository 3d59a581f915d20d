package io.github.openinspections.validation.dataset;

/**
 * The rows of a segment, and where the segment lies in the data set.
 *
 * @param index the rows
 * @param base what lies before
 */
public record PlacedIndex(RecordIndex index, Base base) {}
