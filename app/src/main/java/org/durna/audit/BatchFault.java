package org.durna.audit;

/** What is wrong with a batch, when no single entry can be named. */
public enum BatchFault {
    /** What the batch says does not give its own digests. */
    ALTERED,
    /** It does not follow the batch before it. */
    CHAIN_BROKEN,
    SIGNATURE_WRONG,
    /** The head printed outside the database is another one, or was taken out of the file. */
    HEAD_DIFFERS,
    /** A head was printed for it, but the database ends before it. */
    TRUNCATED
}
