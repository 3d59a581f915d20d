/**
 * Internal: the fast path of reading a record. It reads what is plainly right in one pass over the
 * bytes; everything else leaves it, and the binding tables read that record from its start and
 * report what is wrong.
 *
 * <p>The invariant is all that keeps it safe: <em>what the fast path accepts, the binding tables
 * accept with an equal value and no finding except unknown properties, which are the same</em>.
 * When in doubt a record leaves; nothing is reported here. Tests compare both paths for every
 * attribute alone, for damaged bytes and for random records.
 *
 * <p>One class reads bytes, each layer adding one thing: {@code PlainBytes} the window and white
 * space, {@code PlainTexts} strings, {@code PlainForms} identifiers, dates and numbers, {@code
 * PlainJson} the values of unknown properties, {@code PlainRecord} objects, lists and names. {@code
 * PlainInspection}, {@code PlainBodies}, {@code PlainDocuments}, {@code PlainFollowUps}, {@code
 * PlainJudgements} and {@code PlainPriorityAreas} hold one method for each type, with one {@code
 * switch} on its attributes: a megamorphic call for each attribute, as in a table, costs a quarter
 * of the time of reading. {@code ReadCodes}, {@code ReadGrades} and {@code ReadObjects} keep what
 * recurs from record to record, so that one value serves for all.
 *
 * <p>{@code InspectionsModule} does not come here: it reads tokens of a parser that belongs to its
 * host, who may have taken some of them, and there are no bytes to return to.
 */
@NullMarked
package io.github.openinspections.serialization.json.fast;

import org.jspecify.annotations.NullMarked;
