package org.durna.activity;

import java.util.List;

/** Another activity that may be the same as one in hand, and why. */
public record Overlap(Activity other, double weight, List<OverlapReason> reasons) {
    public Overlap {
        reasons = List.copyOf(reasons);
    }
}
