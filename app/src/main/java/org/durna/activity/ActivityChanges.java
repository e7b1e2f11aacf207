package org.durna.activity;

import org.durna.audit.Detail;

/** What a change of an activity did, field by field, as the audit keeps it. */
final class ActivityChanges {
    private ActivityChanges() {}

    static Detail between(Activity before, Activity after) {
        Detail detail = Detail.none();
        detail = changed(detail, "title", before.title().json(), after.title().json());
        detail = changed(detail, "body", before.body().json(), after.body().json());
        detail = changed(detail, "lead", before.lead(), after.lead());
        detail = changed(detail, "scope", before.scope(), after.scope());
        detail = changed(detail, "dates", before.dates(), after.dates());
        detail = changed(detail, "status", before.status(), after.status());
        detail = changed(detail, "results", before.results(), after.results());
        detail = changed(detail, "documents", before.documents(), after.documents());
        detail = changed(detail, "source", before.source(), after.source());
        return changed(detail, "visibility", before.visibility(), after.visibility());
    }

    private static Detail changed(Detail detail, String field, Object before, Object after) {
        return before.equals(after) ? detail : detail.change(field, before.toString(), after.toString());
    }
}
