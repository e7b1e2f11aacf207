package org.durna.meeting;

/** The number of a proposal to change the Annex. */
public record ProposalId(long value) {
    public ProposalId {
        if (value < 1) {
            throw new IllegalArgumentException("Proposals are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
