package org.durna.activity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.DecideOverlap.Decided;
import org.durna.activity.Organisation;
import org.durna.activity.Overlap;
import org.durna.activity.OverlapDecision.Verdict;
import org.durna.activity.OverlapReason;
import org.durna.activity.Overlaps;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Reason;
import org.springframework.stereotype.Component;

/** The question about activities that look alike: asked, answered, and shown afterwards. */
@Component
class OverlapForms {
    private static final int LONGEST_SENTENCE = 500;
    private static final String ASKED = "overlaps_asked";

    private final Overlaps overlaps;
    private final Activities activities;
    private final ActivityNames names;

    OverlapForms(Overlaps overlaps, Activities activities, ActivityNames names) {
        this.overlaps = overlaps;
        this.activities = activities;
        this.names = names;
    }

    /** Those that are still to be decided before an activity is saved. */
    List<Overlap> open(Activity activity, Reader reader) {
        return overlaps.open(activity, reader);
    }

    /** What a form says about them; one about which it says nothing, or not why, is marked as wrong once it was asked. */
    List<Decided> read(Form form, List<Overlap> open) {
        List<Decided> decided = new ArrayList<>();
        boolean asked = !form.value(ASKED).isEmpty();
        for (Overlap overlap : open) {
            String number = overlap.other().number().toString();
            Optional<Verdict> verdict = Verdict.read(form.value("verdict_" + number));
            String sentence = form.optional("sentence_" + number, LONGEST_SENTENCE);
            if (verdict.isPresent()
                    && !sentence.isEmpty()
                    && form.error("sentence_" + number).isEmpty()) {
                decided.add(new Decided(overlap.other().number(), verdict.get(), sentence));
            } else if (asked && verdict.isEmpty()) {
                form.wrong("verdict_" + number, Reason.of("overlap.decide"));
            } else if (asked) {
                form.wrong("sentence_" + number, Reason.of("overlap.say-why"));
            }
        }
        return decided;
    }

    OverlapViews.Question question(Page page, Form form, Activity activity, List<Overlap> open) {
        Map<String, String> waiting = new LinkedHashMap<>(form.values());
        waiting.keySet()
                .removeIf(name -> name.startsWith("_")
                        || name.startsWith("verdict_")
                        || name.startsWith("sentence_")
                        || name.equals("back")
                        || name.equals("id"));
        waiting.put(ASKED, "yes");
        ActivityNames.Known known = names.known(page);
        List<OverlapViews.Line> lines = open.stream()
                .map(each -> new OverlapViews.Line(
                        each.other(),
                        known.agency(each.other().lead()),
                        each.reasons().stream()
                                .map(reason -> say(page, known, reason))
                                .toList()))
                .toList();
        List<Choice> verdicts = Arrays.stream(Verdict.values())
                .map(each -> new Choice(each.word(), page.t(each.key())))
                .toList();
        return new OverlapViews.Question(Optional.ofNullable(activity.id()), form, waiting, lines, verdicts);
    }

    List<OverlapViews.DecisionLine> decisions(Page page, Activity activity, Reader reader) {
        ActivityNames.Known known = names.known(page);
        return overlaps.decisions(activity.number(), reader).stream()
                .flatMap(decision -> activities.find(decision.other(), reader).stream()
                        .map(other -> new OverlapViews.DecisionLine(decision, other, known.agency(decision.agency()))))
                .toList();
    }

    private String say(Page page, ActivityNames.Known known, OverlapReason reason) {
        String what = switch (reason.because()) {
            case WORDING -> String.join(", ", reason.what());
            case THEME -> words(reason, each -> names.theme(page, each));
            case GROUP -> words(reason, each -> names.targetGroup(page, each));
            case PLACE -> words(reason, each -> names.place(page, each));
            case TIME -> words(reason, each -> page.day(LocalDate.parse(each)));
            case PARTNER -> words(reason, each -> known.of(Organisation.of(each)));
        };
        return page.t(reason.because().key(), what);
    }

    private static String words(OverlapReason reason, java.util.function.Function<String, String> word) {
        String between = reason.because() == OverlapReason.Because.TIME ? " – " : ", ";
        return reason.what().stream().map(word).collect(Collectors.joining(between));
    }
}
