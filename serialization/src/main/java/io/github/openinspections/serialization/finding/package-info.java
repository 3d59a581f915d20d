/**
 * Internal: the catalogue of the reading rules, and the wording of their problems.
 *
 * <p>One place for every id, severity and message of syntax, shape and tables. Reading does not
 * enter: the readers report their findings with these rules.
 */
@NullMarked
package io.github.openinspections.serialization.finding;

import org.jspecify.annotations.NullMarked;
