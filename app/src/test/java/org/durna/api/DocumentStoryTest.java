package org.durna.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.durna.Caller;
import org.durna.access.OnThePlatform;
import org.durna.access.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A client that knows nothing of the platform but its document calls at every door that it names. */
@OnThePlatform
class DocumentStoryTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Caller program = Caller.program("nigar.aliyeva", Purpose.COORDINATION);
    private final Caller registrar = Caller.program("kamran.abbasov", Purpose.REGISTRATION);
    private ObjectNode document = JSON.createObjectNode();
    private OpenAPI api = new OpenAPI();

    @BeforeEach
    void theDocumentIsRead() {
        String text = Caller.anybody("en").get("/api/openapi.json").body();
        document = (ObjectNode) JSON.readTree(text);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
        assertThat(read.getMessages()).isEmpty();
        api = read.getOpenAPI();
    }

    @Test
    void itIsOpenApi31AndNamesEveryDoor() {
        assertThat(api.getSpecVersion()).isEqualTo(SpecVersion.V31);
        assertThat(api.getPaths().keySet())
                .containsExactlyInAnyOrder(
                        "/api/activities",
                        "/api/activities/{id}",
                        "/api/activities/{id}/overlaps",
                        "/api/agencies",
                        "/api/agencies/{code}",
                        "/api/clauses",
                        "/api/clauses/{id}",
                        "/api/declaration/differences",
                        "/api/evidence",
                        "/api/evidence/{id}",
                        "/api/indicators",
                        "/api/indicators/{code}",
                        "/api/indicators/{code}/observations",
                        "/api/initiatives",
                        "/api/me",
                        "/api/participations",
                        "/api/parties",
                        "/api/parties/{code}",
                        "/api/people",
                        "/api/people/searches",
                        "/api/people/{number}",
                        "/api/scoreboard");
    }

    @Test
    void everyDoorSaysWhatItAnswersAndHowItRefuses() {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    assertThat(operation.getSummary()).as(path).isNotBlank();
                    assertThat(operation.getResponses()).as(method + " " + path).containsKey("4XX");
                    operation.getResponses().forEach((status, response) -> {
                        if (status.startsWith("2") && !status.equals("204")) {
                            assertThat(schemaOf(response.getContent()))
                                    .as(method + " " + path + " " + status)
                                    .isIn(api.getComponents().getSchemas().keySet());
                        }
                    });
                    if (method != HttpMethod.GET && !path.endsWith("/searches")) {
                        assertThat(names(operation)).as(method + " " + path).contains("Idempotency-Key");
                    }
                    if (method == HttpMethod.PUT || method == HttpMethod.DELETE) {
                        assertThat(names(operation)).as(method + " " + path).contains("If-Match");
                    }
                }));
        assertThat(JSON.writeValueAsString(document.get("paths"))).doesNotContain("\"Reader\"");
    }

    @Test
    void everyReadAnswersAsDocumentedAndIsNotSentTwice() {
        Map<String, String> places = Map.of(
                "/api/activities/{id}", first("/api/activities", "id"),
                "/api/activities/{id}/overlaps", first("/api/activities", "id"),
                "/api/agencies/{code}", first("/api/agencies", "code"),
                "/api/clauses/{id}", "17",
                "/api/evidence/{id}", first("/api/evidence", "id"),
                "/api/indicators/{code}", first("/api/indicators", "code"),
                "/api/indicators/{code}/observations", withFigures(),
                "/api/parties/{code}", first("/api/parties", "code"),
                "/api/people/{number}", somebody());
        List<String> reads = new ArrayList<>();
        api.getPaths().forEach((path, item) -> {
            if (item.getGet() != null) {
                reads.add(path);
                String address = path.contains("{") ? path.replaceAll("\\{.*?}", places.get(path)) : path;
                answersAsDocumented(path, address + required(item.getGet()), item.getGet());
            }
        });
        assertThat(reads).hasSize(20);
    }

    @Test
    void aRefusalIsAsDocumentedToo() {
        HttpResponse<String> refusal = program.get("/api/evidence/999999999");

        assertThat(refusal.statusCode()).isEqualTo(404);
        assertThat(faults("Problem", refusal.body())).isEmpty();
    }

    private String somebody() {
        String found = registrar
                .send(
                        "POST",
                        "/api/people/searches",
                        "{\"words\": \"Məmmədov 1961\"}",
                        "Content-Type",
                        "application/json")
                .body();
        return JSON.readTree(found)
                .get("people")
                .get(0)
                .get("person")
                .get("number")
                .asString();
    }

    private void answersAsDocumented(String path, String address, Operation operation) {
        Caller program = path.startsWith("/api/people") ? registrar : this.program;
        HttpResponse<String> answer = program.get(address);
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        var documented =
                java.util.Objects.requireNonNull(operation.getResponses().get("200"), path);
        assertThat(faults(schemaOf(documented.getContent()), answer.body()))
                .as(path)
                .isEmpty();
        String tag = answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError("No ETag at " + path));
        assertThat(program.get(address, "If-None-Match", tag).statusCode())
                .as(address)
                .isEqualTo(304);
    }

    /** What in an answer contradicts its schema; a field that the document does not know contradicts it, too. */
    private List<Error> faults(String schema, String answer) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + schema);
        whole.set("components", document.get("components").deepCopy());
        whole.get("components").get("schemas").forEach(each -> {
            if (each.has("properties") && !each.has("additionalProperties")) {
                ((ObjectNode) each).put("additionalProperties", false);
            }
        });
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return read.validate(JSON.readTree(answer));
    }

    private static String schemaOf(Content content) {
        return content.values().iterator().next().getSchema().get$ref().replaceAll(".*/", "");
    }

    private static List<String> names(Operation operation) {
        return operation.getParameters().stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .map(parameter -> parameter.getName())
                .toList();
    }

    private static String required(Operation operation) {
        if (operation.getParameters() == null) {
            return "";
        }
        List<String> pairs = operation.getParameters().stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .map(parameter ->
                        parameter.getName() + (parameter.getName().equals("to") ? "=2026-11-01" : "=2013-12-06"))
                .toList();
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String first(String list, String name) {
        return program.json(list).get("items").get(0).get(name).asString();
    }

    private String withFigures() {
        for (JsonNode indicator : program.json("/api/indicators").get("items")) {
            if (!indicator.get("editions").isEmpty()) {
                return indicator.get("code").asString();
            }
        }
        throw new AssertionError("No indicator has an edition");
    }
}
