package io.github.openinspections.serialization.source;

/**
 * What a file is that is no data set.
 *
 * @param what what it is, as in "a PDF document"
 * @param advice what to do next
 */
public record OtherKind(String what, String advice) {}
