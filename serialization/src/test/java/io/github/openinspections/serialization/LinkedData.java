package io.github.openinspections.serialization;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;

/** Our JSON as JSON-LD, by other code than ours. Nothing is fetched. */
final class LinkedData {
  private static final DocumentLoader REFUSING =
      (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
      };

  private final JsonDocument context;

  private LinkedData(JsonDocument context) {
    this.context = context;
  }

  static LinkedData of(String context) {
    return new LinkedData(JsonDocument.of(json(context)));
  }

  static JsonStructure json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }

  JsonArray expanded(JsonStructure document) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(document)).context(context).loader(REFUSING).get();
  }

  /**
   * Returns what compacting what expanding gives gives, without the context that it begins with.
   */
  JsonObject andBack(JsonStructure document) throws JsonLdError {
    JsonObject compacted =
        JsonLd.compact(JsonDocument.of(expanded(document)), context).loader(REFUSING).get();
    return Json.createObjectBuilder(compacted).remove("@context").build();
  }
}
