package org.gouji.api.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.gouji.json.VerdictJson;

/**
 * Completes the description of the service: the verdict's JSON Schema under components, examples,
 * and the problems that an operation may answer with.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHECKS = "/api/v1/checks";

  /** Where something is kept, and a role is needed. */
  private static final List<String> GUARDED =
      List.of(
          "/api/v1/session",
          "/api/v1/accounts",
          "/api/v1/organ",
          "/api/v1/audit",
          "/api/v1/jobs",
          "/api/v1/levels",
          "/api/v1/report",
          "/api/v1/finding",
          "/api/v1/years");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Components components =
        api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
    api.setComponents(components);
    JsonNode verdict = parse(VerdictJson.schema());
    verdict
        .path("$defs")
        .properties()
        .forEach(entry -> components.addSchema(entry.getKey(), schema(entry.getValue())));
    JsonNode more = resource("openapi.json");
    more.path("schemas")
        .properties()
        .forEach(entry -> components.addSchema(entry.getKey(), schema(entry.getValue())));
    more.path("examples")
        .properties()
        .forEach(
            entry ->
                components.addExample(
                    entry.getKey(), OASFactory.createExample().value(plain(entry.getValue()))));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().values().forEach(operation -> problems(path, operation)));
  }

  private static void problems(String path, Operation operation) {
    List<Problem.Kind> kinds = new ArrayList<>(List.of(Problem.Kind.TOO_MANY_REQUESTS));
    if (path.startsWith(ProviderResource.PATH)) {
      kinds.add(Problem.Kind.NOT_FOUND);
    } else if (path.equals(CHECKS)) {
      kinds.addAll(
          List.of(
              Problem.Kind.MALFORMED_REQUEST,
              Problem.Kind.NOT_ACCEPTABLE,
              Problem.Kind.TOO_LARGE,
              Problem.Kind.UNKNOWN_FORMAT,
              Problem.Kind.CONTRADICTION,
              Problem.Kind.NOT_READY));
    } else if (GUARDED.stream().anyMatch(path::startsWith)) {
      kinds.addAll(
          List.of(
              Problem.Kind.MALFORMED_REQUEST,
              Problem.Kind.UNAUTHENTICATED,
              Problem.Kind.FORBIDDEN,
              Problem.Kind.REFUSED));
      if (path.contains("}")) {
        kinds.add(Problem.Kind.NOT_FOUND);
      }
      if (path.startsWith("/api/v1/reports/")) {
        kinds.add(Problem.Kind.CHANGED);
      }
    } else if (path.endsWith("/rules")) {
      kinds.add(Problem.Kind.MALFORMED_REQUEST);
    } else if (path.endsWith("}")) {
      kinds.add(Problem.Kind.NOT_FOUND);
    }
    for (Problem.Kind kind : kinds) {
      String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      APIResponse response =
          OASFactory.createAPIResponse()
              .description("Problem: " + words)
              .content(
                  OASFactory.createContent()
                      .addMediaType(
                          Problem.MEDIA_TYPE,
                          OASFactory.createMediaType()
                              .schema(OASFactory.createSchema().ref("Problem"))));
      operation.getResponses().addAPIResponse(String.valueOf(kind.status()), response);
    }
  }

  /** A JSON Schema as the model of the description knows it; only what our schemas use. */
  private static Schema schema(JsonNode node) {
    Schema schema = OASFactory.createSchema();
    if (node.isBoolean()) {
      return schema.booleanSchema(node.booleanValue());
    }
    node.properties().forEach(entry -> set(schema, entry.getKey(), entry.getValue()));
    return schema;
  }

  private static void set(Schema schema, String keyword, JsonNode value) {
    switch (keyword) {
      case "$ref" -> schema.setRef(value.textValue().replaceFirst("^#/\\$defs/", ""));
      case "description" -> schema.setDescription(value.textValue());
      case "format" -> schema.setFormat(value.textValue());
      case "pattern" -> schema.setPattern(value.textValue());
      case "minimum" -> schema.setMinimum(value.decimalValue());
      case "type" -> schema.setType(types(value));
      case "enum" -> value.forEach(one -> schema.addEnumeration(plain(one)));
      case "required" -> value.forEach(name -> schema.addRequired(name.textValue()));
      case "items" -> schema.setItems(schema(value));
      case "anyOf" -> value.forEach(one -> schema.addAnyOf(schema(one)));
      case "properties" ->
          value
              .properties()
              .forEach(entry -> schema.addProperty(entry.getKey(), schema(entry.getValue())));
      case "additionalProperties" -> schema.setAdditionalPropertiesSchema(schema(value));
      default -> throw new IllegalArgumentException("no place in OpenAPI for " + keyword);
    }
  }

  private static List<Schema.SchemaType> types(JsonNode value) {
    List<Schema.SchemaType> types = new ArrayList<>();
    for (JsonNode type : value.isArray() ? value : JSON.createArrayNode().add(value)) {
      types.add(Schema.SchemaType.valueOf(type.textValue().toUpperCase(Locale.ROOT)));
    }
    return types;
  }

  private static Object plain(JsonNode node) {
    return JSON.convertValue(node, Object.class);
  }

  private static JsonNode resource(String name) {
    try (InputStream in = ApiDescription.class.getResourceAsStream(name)) {
      return JSON.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
