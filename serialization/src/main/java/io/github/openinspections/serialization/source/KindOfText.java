package io.github.openinspections.serialization.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is that is neither JSON nor a table, by how it begins. The cells of a table may begin
 * with any character, so that a single one decides nothing.
 */
final class KindOfText {
  private static final Set<String> OF_PAGES =
      Set.of(
          "html", "head", "body", "table", "tbody", "thead", "tr", "div", "meta", "title", "style");

  /** Tags that cells of a table have. */
  private static final Set<String> OF_CELLS =
      Set.of("a", "b", "br", "em", "font", "i", "p", "span", "strong", "sub", "sup", "u");

  private static final Pattern TAG =
      Pattern.compile(
          "<([a-z][a-z0-9:_-]{0,40})(?:[\\s/][^>]{0,2000})?>\\s*+(<[a-z!/?]|.)?", Pattern.DOTALL);

  /** A call, or a value given to a name, whose only content is JSON. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:(?:var|let|const|export|return)\\s++)?+[a-zA-Z_$][\\w$.]{0,80}+\\s*+[=(]\\s*+"
              + "[{\\[]\\s*+[{\\[\\]}\"'/].*",
          Pattern.DOTALL);

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?:var|let|const)\\s++[a-zA-Z_$][\\w$]{0,80}+\\s*+=|export\\s++default|module\\.exports\\s*+=)"
              + "\\s*+[{\\[].*",
          Pattern.DOTALL);

  /** What servers put before JSON, so that no page can load it as a script. */
  private static final Pattern GUARD =
      Pattern.compile(
          "(?:\\)\\]\\}'|(?:while|for)\\s*+\\((?:1|;;)\\)\\s*+;|&&&[A-Z]++&&&),?\\s*+[{\\[].*",
          Pattern.DOTALL);

  private static final Pattern YAML =
      Pattern.compile(
          "%YAML|---[ \t]*+\r?\n\\s*+(?:- )?+[a-zA-Z_]\\w{0,40}+:\\s"
              + "|- (?:id|type): |format: *+[\"']?openinspections/");

  private static final Pattern YAML_LIST =
      Pattern.compile("^inspections:[ \t]*+\r?\n[ \t]*+- ", Pattern.MULTILINE);

  private static final Pattern HEADER =
      Pattern.compile("(?:From |[A-Z][A-Za-z-]{1,40}: ).*", Pattern.DOTALL);

  private static final Pattern OF_MAIL =
      Pattern.compile("^(?:MIME-Version|Received|Message-ID|Content-Type): ", Pattern.MULTILINE);

  private static final Pattern LATE_PDF =
      Pattern.compile("%PDF-[12]\\.[0-9].{0,2000}? obj\\b", Pattern.DOTALL);

  private KindOfText() {}

  static Optional<FileKind> of(TextStart start) {
    String text = start.text();
    String code = start.afterComments();
    if (text.startsWith("<")) {
      return markup(text.toLowerCase(Locale.ROOT));
    } else if (text.startsWith("\"{\\\"")
        || text.startsWith("\"[{\\\"")
        || text.startsWith("\"[\\\"")) {
      return Optional.of(FileKind.JSON_IN_TEXT);
    } else if (matches(SCRIPT, code) || matches(NAMED, code) || matches(GUARD, code)) {
      return Optional.of(FileKind.SCRIPT);
    } else if (YAML.matcher(code).lookingAt() || YAML_LIST.matcher(code).find()) {
      return Optional.of(FileKind.YAML);
    } else if (text.startsWith("version https://git-lfs")) {
      return Optional.of(FileKind.POINTER);
    } else if (matches(HEADER, text) && OF_MAIL.matcher(text).find()) {
      return Optional.of(FileKind.MAIL);
    }
    return LATE_PDF.matcher(text).find() ? Optional.of(FileKind.PDF) : Optional.empty();
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  private static Optional<FileKind> markup(String text) {
    if (text.startsWith("<!doctype html")) {
      return Optional.of(FileKind.HTML);
    } else if (text.startsWith("<?xml") || text.startsWith("<!doctype ")) {
      return Optional.of(isPage(text) ? FileKind.HTML : FileKind.XML);
    } else if (text.startsWith("<!--")) {
      int end = text.indexOf("-->");
      String rest = end < 0 ? "" : text.substring(end + 3).strip();
      return rest.startsWith("<") ? markup(rest) : end < 0 ? page(text) : Optional.empty();
    }
    return element(text);
  }

  private static Optional<FileKind> element(String text) {
    Matcher tag = TAG.matcher(text);
    if (!tag.lookingAt()) {
      return Optional.empty();
    }
    String next = tag.group(2) == null ? "" : tag.group(2);
    if (OF_PAGES.contains(tag.group(1)) && !Set.of(",", ";", "|").contains(next)) {
      return Optional.of(FileKind.HTML);
    }
    boolean nested = next.length() > 1 && !OF_CELLS.contains(tag.group(1));
    boolean alone = tag.end() == text.strip().length() && text.contains("/>");
    return nested || alone ? Optional.of(FileKind.XML) : Optional.empty();
  }

  private static Optional<FileKind> page(String text) {
    return Optional.of(isPage(text) ? FileKind.HTML : FileKind.XML);
  }

  private static boolean isPage(String text) {
    return text.contains("<html") || text.contains("<table");
  }
}
