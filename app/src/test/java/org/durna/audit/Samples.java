package org.durna.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Made-up acts of made-up accounts. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Actor OFFICER = new Actor("aytac", "state-migration-service", "case 2026-AB-000123", Channel.PAGE);

    private Samples() {}

    static Entry read(String id) {
        return new Entry(OFFICER, new Action("initiative.read"), new Subject("initiative", id));
    }

    static Entry changed(String id, String before, String after) {
        return new Entry(
                OFFICER,
                new Action("initiative.change"),
                new Subject("initiative", id),
                Detail.none().change("title", before, after).with("reason", "typing \"error\""));
    }
}
