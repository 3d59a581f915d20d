/**
 * Inspections as flat tables: a folder of CSV files (RFC 4180, UTF-8) for statisticians and data
 * portals, with metadata (W3C, CSV on the Web), and back.
 *
 * <p>Each table is one list of columns: it writes the cells, reads them, and describes itself in
 * the metadata and in {@code CSV.md}, so that these cannot drift apart. What is written is read
 * back at once, in memory; what differs then is what the tables cannot hold, and is listed.
 */
@NullMarked
package io.github.openinspections.serialization.tables;

import org.jspecify.annotations.NullMarked;
