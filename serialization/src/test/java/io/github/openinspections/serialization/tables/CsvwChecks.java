package io.github.openinspections.serialization.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a validator of CSV on the Web has to check of tables and their metadata, by other code than
 * that which writes, and after the cases of the W3C's "CSVW Validation Tests"
 * (w3c.github.io/csvw/tests): only defined properties (270 to 277), a header for each column (278),
 * formats of cells and of the elements of lists (228 to 230), primary keys (231 to 234), foreign
 * keys (250 to 258), the context (274).
 */
final class CsvwChecks {
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "group", Set.of("@context", "dialect", "tables"),
          "dialect", Set.of("encoding", "delimiter", "quoteChar", "doubleQuote", "header", "trim"),
          "table", Set.of("url", "tableSchema"),
          "schema", Set.of("columns", "primaryKey", "foreignKeys"),
          "column", Set.of("name", "titles", "datatype", "separator", "required"),
          "datatype", Set.of("base", "format"),
          "foreign key", Set.of("columnReference", "reference"),
          "reference", Set.of("resource", "columnReference"));

  private static final Set<String> NOT_COMMON = Set.of("foreign key", "reference");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.]*");

  private final Path folder;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, List<NamedCsvRecord>> rows = new HashMap<>();
  private final Map<String, Set<String>> headers = new HashMap<>();

  CsvwChecks(Path folder) {
    this.folder = folder;
  }

  /** Returns what is wrong. */
  List<String> validate() throws IOException {
    JsonNode group = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve(Csvw.FILE)));
    defined("group", group);
    defined("dialect", group.get("dialect"));
    check(
        group.at("/@context/0").stringValue("").equals("http://www.w3.org/ns/csvw")
            && group.at("/@context").size() == 2
            && group.at("/@context/1").propertyNames().stream().allMatch("@language"::equals),
        "the context");
    for (JsonNode table : group.get("tables")) {
      table(table);
    }
    for (JsonNode table : group.get("tables")) {
      keys(table);
    }
    return errors;
  }

  private void table(JsonNode table) throws IOException {
    defined("table", table);
    defined("schema", table.get("tableSchema"));
    String url = table.get("url").stringValue();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(url))) {
      reader.forEach(rows.computeIfAbsent(url, name -> new ArrayList<>())::add);
    }
    JsonNode columns = table.at("/tableSchema/columns");
    String first = Tables.text(folder, url).lines().findFirst().orElse("");
    List<String> header = List.of(first.split(",", -1));
    check(header.size() == columns.size(), url + ": headers");
    Set<String> names = new HashSet<>();
    headers.put(url, names);
    for (int i = 0; i < Math.min(columns.size(), header.size()); i++) {
      JsonNode column = columns.get(i);
      defined("column", column);
      String name = column.get("name").stringValue();
      check(NAME.matcher(name).matches() && names.add(name), url + ": name " + name);
      String head = header.get(i);
      check(
          column.get("titles").valueStream().anyMatch(title -> title.stringValue().equals(head)),
          url + ": title of " + head);
      for (NamedCsvRecord row : rows.getOrDefault(url, List.of())) {
        cell(url + ": " + name, row.getField(head), column);
      }
    }
  }

  private void cell(String where, String cell, JsonNode column) {
    JsonNode datatype = column.get("datatype");
    if (datatype.isObject()) {
      defined("datatype", datatype);
    }
    check(!cell.isEmpty() || !column.has("required"), where + ": required");
    String separator = column.path("separator").stringValue("");
    List<String> values =
        cell.isEmpty()
            ? List.of()
            : separator.isEmpty()
                ? List.of(cell)
                : List.of(cell.split(Pattern.quote(separator), -1));
    String base = datatype.isObject() ? datatype.get("base").stringValue() : datatype.stringValue();
    String format = datatype.path("format").stringValue("");
    for (String value : values) {
      if (!value.isEmpty()) {
        check(isOf(base, value), where + ": \"" + value + "\" is no " + base);
        check(format.isEmpty() || value.matches(format), where + ": format of " + value);
      }
    }
  }

  private static boolean isOf(String base, String value) {
    try {
      return switch (base) {
        case "string" -> true;
        case "decimal" -> value.indexOf('E') < 0 && new BigDecimal(value).scale() >= 0;
        case "integer" -> new BigInteger(value).bitLength() < 64;
        case "nonNegativeInteger" -> new BigInteger(value).signum() >= 0;
        case "positiveInteger" -> new BigInteger(value).signum() > 0;
        case "anyURI" -> URI.create(value).isAbsolute();
        default -> false;
      };
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private void keys(JsonNode table) {
    String url = table.get("url").stringValue();
    JsonNode schema = table.get("tableSchema");
    if (!hasAll(url, schema.get("primaryKey"))) {
      return;
    }
    Set<List<String>> seen = new HashSet<>();
    for (NamedCsvRecord row : rows.getOrDefault(url, List.of())) {
      check(seen.add(values(row, schema.get("primaryKey"))), url + ": primary key");
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      defined("foreign key", key);
      JsonNode to = key.get("reference");
      defined("reference", to);
      String resource = to.get("resource").stringValue();
      if (!hasAll(url, key.get("columnReference"))
          || !hasAll(resource, to.get("columnReference"))) {
        continue;
      }
      Map<List<String>, Integer> there = new HashMap<>();
      rows.getOrDefault(resource, List.of())
          .forEach(row -> there.merge(values(row, to.get("columnReference")), 1, Integer::sum));
      for (NamedCsvRecord row : rows.getOrDefault(url, List.of())) {
        List<String> from = values(row, key.get("columnReference"));
        check(there.getOrDefault(from, 0) == 1, url + ": foreign key " + from);
      }
    }
  }

  /** Whether there is a table with these columns. */
  private boolean hasAll(String url, JsonNode columns) {
    Set<String> names = headers.getOrDefault(url, Set.of());
    boolean all = columns.valueStream().allMatch(name -> names.contains(name.stringValue()));
    check(all, url + ": no column " + columns);
    return all;
  }

  private static List<String> values(NamedCsvRecord row, JsonNode columns) {
    return columns.valueStream().map(name -> row.getField(name.stringValue())).toList();
  }

  /** Common properties have a prefix, and no key has any; all others are defined. */
  private void defined(String what, JsonNode object) {
    for (String property : object.propertyNames()) {
      check(
          (property.startsWith("dc:") && !NOT_COMMON.contains(what))
              || PROPERTIES.getOrDefault(what, Set.of()).contains(property),
          what + ": property " + property);
    }
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      errors.add(otherwise);
    }
  }
}
