package org.durna.access.rules;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.durna.access.AccessSettings;

/** How often one address may try to sign in: a bucket that fills by the minute, for a bounded number of addresses. */
public final class AddressLimit {
    private final AccessSettings settings;
    private final Clock clock;
    private final Map<String, Bucket> buckets;

    private record Bucket(double left, long atMillis) {}

    public AddressLimit(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > settings.addressesRemembered();
            }
        };
    }

    /** Takes one attempt of this address; false when it has none left just now. */
    public synchronized boolean allows(String address) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(settings.attemptsAtOnce(), now));
        double filled = bucket.left() + (now - bucket.atMillis()) * settings.attemptsPerMinute() / 60_000.0;
        double left = Math.min(filled, settings.attemptsAtOnce());
        boolean allowed = left >= 1;
        buckets.put(address, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }
}
