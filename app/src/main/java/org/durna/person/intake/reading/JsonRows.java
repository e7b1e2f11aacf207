package org.durna.person.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.person.intake.reading.TextLines.Line;
import org.durna.shared.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of one JSON object on each line; what an object does not say is empty. */
final class JsonRows implements Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final TextLines lines;
    private final List<String> header;

    JsonRows(TextLines lines, List<String> header) {
        this.lines = lines;
        this.header = List.copyOf(header);
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                return Optional.of(row(line.get()));
            }
        }
        return Optional.empty();
    }

    /** The names in an object; empty where the line is none. */
    static List<String> names(String text) {
        return object(text).map(node -> List.copyOf(node.propertyNames())).orElse(List.of());
    }

    private static Optional<JsonNode> object(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JacksonException none) {
            return Optional.empty();
        }
    }

    private RawRow row(Line line) {
        Optional<JsonNode> object = line.cut() ? Optional.empty() : object(line.text());
        if (object.isEmpty()) {
            return broken(line, Reason.of("person.import.not-json"));
        }
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        for (Map.Entry<String, JsonNode> each : object.get().properties()) {
            int place = header.indexOf(each.getKey());
            if (place < 0) {
                return broken(line, Reason.of("person.import.unknown-name", each.getKey()));
            }
            if (each.getValue().isContainer()) {
                return broken(line, Reason.of("person.import.nested", each.getKey()));
            }
            cells[place] = each.getValue().isNull() ? "" : each.getValue().asString();
        }
        return new RawRow(line.number(), line.text(), new ArrayList<>(List.of(cells)), null);
    }

    private static RawRow broken(Line line, Reason why) {
        return new RawRow(line.number(), line.text(), List.of(), why);
    }
}
