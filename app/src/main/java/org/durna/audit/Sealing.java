package org.durna.audit;

/** What one run of the sealer did. */
public sealed interface Sealing {
    /** It closed batches. */
    record Closed(int batches, long entries) implements Sealing {}

    /** No finished transaction left an entry to seal. */
    record NothingWaits() implements Sealing {}

    record AnotherNodeSeals() implements Sealing {}

    /** The cluster counts transactions from below what is sealed: it was restored, and the owner has to begin an era. */
    record EraMustBegin() implements Sealing {}
}
