package io.github.openinspections.examples.html;

/**
 * A range of characters in a text.
 *
 * @param start the index of the first character
 * @param end the index after the last character
 */
record Span(int start, int end) {}
