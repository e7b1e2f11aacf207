package org.durna.api.web;

import java.util.List;
import org.durna.shared.Language;

/**
 * What the page on the API shows.
 *
 * @param base where this installation is reached, so that the examples can be copied as they stand
 * @param first a language in which a title can be written
 */
public record ApiGuideView(String base, Language first) {

    /** The families of addresses, each with the message key of what it holds. */
    public List<Door> doors() {
        return List.of(
                new Door("/api/clauses", "api.what.clauses"),
                new Door("/api/initiatives", "api.what.initiatives"),
                new Door("/api/declaration/differences", "api.what.differences"),
                new Door("/api/parties", "api.what.parties"),
                new Door("/api/agencies", "api.what.agencies"),
                new Door("/api/participations", "api.what.participations"),
                new Door("/api/evidence", "api.what.evidence"),
                new Door("/api/activities", "api.what.activities"),
                new Door("/api/indicators", "api.what.indicators"),
                new Door("/api/people", "api.what.people"),
                new Door("/api/scoreboard", "api.what.scoreboard"),
                new Door("/api/me", "api.what.me"));
    }

    /** One family of addresses. */
    public record Door(String path, String key) {}

    public String reading() {
        return "curl '" + base + "/api/evidence?limit=2'";
    }

    public String writing() {
        return """
                curl '%s/api/evidence' \\
                  -H 'Authorization: Bearer TOKEN' \\
                  -H 'Content-Type: application/json' \\
                  -H 'Idempotency-Key: 2026-0001' \\
                  -d '{"clause": "…", "happened": "2026-11-20", "title": {"%s": "…"}, "visibility": "own"}'""".formatted(base, first.code());
    }
}
