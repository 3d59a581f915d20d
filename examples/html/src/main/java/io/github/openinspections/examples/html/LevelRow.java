package io.github.openinspections.examples.html;

/**
 * A level in a strip of grades.
 *
 * @param label the level in words
 * @param scale the scale, in words; empty but for the first level of each
 * @param y where its line is
 */
record LevelRow(String label, String scale, int y) {}
