/**
 * Inspections in a database: the record in a JSON column, in the open format and unchanged, and
 * beside it, for queries, what can be looked for. Written to be copied: with Hibernate 7 and
 * Jackson 3 on the class path nothing needs to be configured, since Hibernate finds the module of
 * Open Inspections by itself.
 */
@NullMarked
package io.github.openinspections.examples.storing;

import org.jspecify.annotations.NullMarked;
