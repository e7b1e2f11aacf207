package org.durna.access.rules;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may do something: a bucket that fills by the minute, for a bounded number of addresses. */
public final class AddressLimit {
    private final Pace pace;
    private final Clock clock;
    private final Map<String, Bucket> buckets;

    /**
     * @param perMinute how many times each minute
     * @param atOnce how many times in a row
     * @param addressesRemembered how many addresses are counted at the same time
     */
    public record Pace(int perMinute, int atOnce, int addressesRemembered) {
        public Pace {
            if (perMinute < 1 || atOnce < 1 || addressesRemembered < 1) {
                throw new IllegalArgumentException("A pace counts from one");
            }
        }
    }

    private record Bucket(double left, long atMillis) {}

    public AddressLimit(Pace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > pace.addressesRemembered();
            }
        };
    }

    /** Takes one attempt of this address; false when it has none left just now. */
    public synchronized boolean allows(String address) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(pace.atOnce(), now));
        double filled = bucket.left() + (now - bucket.atMillis()) * pace.perMinute() / 60_000.0;
        double left = Math.min(filled, pace.atOnce());
        boolean allowed = left >= 1;
        buckets.put(address, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }
}
