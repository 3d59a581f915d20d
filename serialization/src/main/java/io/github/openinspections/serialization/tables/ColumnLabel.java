package io.github.openinspections.serialization.tables;

/**
 * What is said about a column.
 *
 * @param name the header
 * @param title the header in words
 * @param attribute the JSON Pointer of what the cells hold, with {@code *} for places in a list, or
 *     two with a comma between them; empty for what only the tables have
 */
record ColumnLabel(String name, String title, String attribute, String description) {}
