package io.github.openinspections.examples.html;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The elements of a page, and what people read or hear of it. */
final class PageMarkup {
  private static final Pattern OWN = Pattern.compile("<(script|style)>.*?</\\1>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[!/A-Za-z](?:[^\"<>]|\"[^\"]*\")*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z0-9-]+)=\"([^\"]*)\"");

  /** Records, and where in them something is, are printed as they are. */
  private static final Pattern DATA =
      Pattern.compile("<code[^>]*>.*?</code>|<bdi class=\"data\">/[^<]*</bdi>", Pattern.DOTALL);

  private static final Set<String> READ = Set.of("title", "aria-label", "alt", "placeholder");

  /** What forms say later, by their scripts. */
  private static final Set<String> READ_LATER =
      Set.of(
          "data-shown",
          "data-match",
          "data-failed",
          "data-lost",
          "data-slow",
          "data-busy",
          "data-large",
          "data-save",
          "data-checked",
          "data-waiting",
          "data-sending",
          "data-checking",
          "data-report",
          "data-progress");

  private PageMarkup() {}

  /** Returns the tags in order, without the values of their attributes. */
  static List<String> tags(String page) {
    return TAG.matcher(OWN.matcher(page).replaceAll("<$1></$1>"))
        .results()
        .map(tag -> ATTRIBUTE.matcher(tag.group()).replaceAll("$1"))
        .toList();
  }

  /** Returns all texts: those between tags, and those of attributes. */
  static List<String> texts(String page) {
    String read = DATA.matcher(OWN.matcher(page).replaceAll("")).replaceAll("");
    return Stream.concat(
            TAG.splitAsStream(read),
            TAG.matcher(read)
                .results()
                .flatMap(tag -> ATTRIBUTE.matcher(tag.group()).results())
                .filter(PageMarkup::isRead)
                .map(attribute -> attribute.group(2)))
        .map(PageMarkup::unescaped)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static boolean isRead(MatchResult attribute) {
    return READ.contains(attribute.group(1)) || READ_LATER.contains(attribute.group(1));
  }

  private static String unescaped(String text) {
    return Pattern.compile("&#(\\d+);")
        .matcher(text)
        .replaceAll(
            code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
