/**
 * The open vocabularies of the field. Every code has known constants, and any other code is kept
 * exactly as written: an unknown code is worth a remark, never a reason to lose data.
 */
@NullMarked
package io.github.openinspections.core.vocabulary;

import org.jspecify.annotations.NullMarked;
