package io.github.openinspections.examples.html;

/**
 * The style and the script of the page to drop files on, and its policy. Reports are shown in a
 * frame, which inherits the policy of the page: it allows theirs too. The page connects to its own
 * server and to nothing else.
 */
final class DropInlined {
  static final String STYLE = Inlined.resource("drop.css");
  static final String SCRIPT = Inlined.resource("drop.js");
  static final String POLICY =
      "default-src 'none'; style-src "
          + Inlined.hash(Inlined.STYLE)
          + " "
          + Inlined.hash(STYLE)
          + "; script-src "
          + Inlined.hash(Inlined.SCRIPT)
          + " "
          + Inlined.hash(SCRIPT)
          + "; connect-src 'self'; form-action 'self'; base-uri 'none'";

  private DropInlined() {}
}
