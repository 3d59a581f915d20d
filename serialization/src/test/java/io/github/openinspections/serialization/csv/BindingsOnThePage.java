package io.github.openinspections.serialization.csv;

import java.util.stream.Collectors;

/** The bindings that a mapping file can name, for {@code TABLES.md}. */
public final class BindingsOnThePage {
  private BindingsOnThePage() {}

  /** Returns the section. */
  public static String section() {
    return "\n## A table of your own\n\n"
        + "These are all bindings that a mapping file can name in `becomes`; the tables above use some"
        + " of them. A word in capitals is yours: a key, a code, a reason. The second column names the"
        + " properties that a column with the binding has besides, in brackets if it can do without."
        + " Any column can have `keeping`, words whose cells are kept as they are. A row that describes"
        + " several inspections, such as an original and its reviews, has `inspections` instead of"
        + " `ids`: each with its ids, the columns that are `about` it alone, and what it follows up.\n\n"
        + "| becomes | takes |\n|---|---|\n"
        + BindingNames.all().stream().map(BindingsOnThePage::row).collect(Collectors.joining());
  }

  private static String row(BindingName name) {
    BindingNeed need = name.takes();
    String takes =
        need.property()
            .map(property -> "`" + property + "`")
            .map(property -> need.required() ? property : "(" + property + ")")
            .orElse("");
    return "| " + name + " | " + takes + " |\n";
  }
}
