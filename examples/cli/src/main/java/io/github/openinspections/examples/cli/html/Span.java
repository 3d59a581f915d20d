package io.github.openinspections.examples.cli.html;

/**
 * A stretch of a text.
 *
 * @param start its first character
 * @param end the character behind its last
 */
record Span(int start, int end) {}
