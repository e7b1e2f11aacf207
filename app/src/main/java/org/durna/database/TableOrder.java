package org.durna.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.database.Catalogue.Reference;
import org.durna.database.Manifest.TableCopy;

/** The order in which rows may be written while references are checked: the table referred to comes first. */
final class TableOrder {
    private TableOrder() {}

    static List<TableCopy> of(List<TableCopy> tables, List<Reference> references) {
        Map<String, TableCopy> left = new LinkedHashMap<>();
        tables.forEach(table -> left.put(table.schema() + "." + table.name(), table));
        List<TableCopy> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> waiting = references.stream()
                    .filter(reference -> left.containsKey(reference.to()))
                    .map(Reference::from)
                    .collect(Collectors.toSet());
            List<String> free = left.keySet().stream()
                    .filter(name -> !waiting.contains(name))
                    .toList();
            if (free.isEmpty()) {
                throw DatabaseProblem.of("restore.circular-references", String.join(", ", left.keySet()));
            }
            for (String name : free) {
                TableCopy table = left.remove(name);
                if (table != null) {
                    ordered.add(table);
                }
            }
        }
        return ordered;
    }
}
