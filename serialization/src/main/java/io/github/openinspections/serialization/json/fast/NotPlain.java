package io.github.openinspections.serialization.json.fast;

/**
 * The signal with which a record leaves the fast path. There is one, without a stack trace, so that
 * leaving costs no more than the bytes read so far.
 */
final class NotPlain extends RuntimeException {
  @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack trace that could mislead
  static final NotPlain SIGNAL = new NotPlain();

  private static final long serialVersionUID = 1L;

  private NotPlain() {
    super("not plain", null, false, false);
  }
}
