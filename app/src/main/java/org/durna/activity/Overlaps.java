package org.durna.activity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.activity.overlap.Likeness;
import org.durna.activity.overlap.OverlapKeys;
import org.durna.activity.overlap.Portrait;
import org.durna.activity.store.OverlapRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities that may be the same as one in hand, among all that the reader may see and no others. */
@Service
public class Overlaps {
    private static final int SHOWN = 6;

    private final OverlapRows rows;
    private final OverlapKeys keys;
    private final Likeness likeness;
    private final Activities activities;

    Overlaps(OverlapRows rows, OverlapKeys keys, Likeness likeness, Activities activities) {
        this.rows = rows;
        this.keys = keys;
        this.likeness = likeness;
        this.activities = activities;
    }

    /** All that overlap, the most alike first. */
    @Transactional
    public List<Overlap> of(Activity activity, Reader reader) {
        List<Overlap> found = among(activity, reader);
        activities.noted(found.stream().map(Overlap::other).toList(), reader);
        return found;
    }

    private List<Overlap> among(Activity activity, Reader reader) {
        Portrait portrait = Portrait.of(activity);
        return rows.sharing(keys.asked(portrait), portrait, Optional.ofNullable(activity.id()), reader).stream()
                .map(other -> overlap(portrait, other))
                .filter(each -> each.weight() > 0)
                .sorted(Comparator.comparingDouble((Overlap each) -> -each.weight()))
                .limit(SHOWN)
                .toList();
    }

    /** Those of them about which nobody has decided, or not since one of the two became another activity. */
    @Transactional
    public List<Overlap> open(Activity activity, Reader reader) {
        List<Overlap> all = of(activity, reader);
        if (activity.id() == null || all.isEmpty()) {
            return all;
        }
        Map<ActivityId, Set<String>> decided = rows.decidedPortraits(activity.number());
        return all.stream()
                .filter(each -> !decided.getOrDefault(each.other().number(), Set.of())
                        .contains(portraits(activity, each.other())))
                .toList();
    }

    /** What was decided about an activity and those others that the reader sees, the latest decision of each pair. */
    public List<OverlapDecision> decisions(ActivityId activity, Reader reader) {
        return rows.decisions(activity, reader);
    }

    /** What two activities are about, whichever of them is named first. */
    static String portraits(Activity one, Activity other) {
        return java.util.stream.Stream.of(one, other)
                .map(each -> Portrait.of(each).fingerprint())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private Overlap overlap(Portrait portrait, Activity other) {
        Likeness.Found found = likeness.between(portrait, Portrait.of(other));
        return new Overlap(other, found.weight(), found.reasons());
    }
}
