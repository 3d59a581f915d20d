/**
 * Internal: the catalogue of the rules that reading itself checks, and how their problems are
 * worded.
 *
 * <p>One place for every id, severity and message of syntax, shape and tables. Nothing here reads;
 * whoever reads reports here what was found.
 */
@NullMarked
package io.github.openinspections.serialization.finding;

import org.jspecify.annotations.NullMarked;
