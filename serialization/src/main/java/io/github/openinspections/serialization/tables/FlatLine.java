package io.github.openinspections.serialization.tables;

import java.util.List;

/**
 * A row of a table as it is in the file.
 *
 * @param number the number of its first line, from 1
 * @param cells its cells; the first ones only, if there is more than a row may have
 * @param width how many cells it has
 * @param tooLong whether it has more characters than a row may have
 */
record FlatLine(long number, List<String> cells, long width, boolean tooLong) {}
