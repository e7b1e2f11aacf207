package org.durna.activity;

import java.util.List;
import org.durna.partnership.ClauseId;

/**
 * What an activity is about: the clauses that it carries out, its themes, whom it is for, where, and who works in it beside the lead.
 * Themes, target groups and places are codes of the pack's vocabulary.
 */
public record ActivityScope(
        List<ClauseId> clauses,
        List<String> themes,
        List<String> groups,
        List<String> places,
        List<Organisation> partners) {
    public ActivityScope {
        clauses = clauses.stream().distinct().toList();
        themes = themes.stream().distinct().toList();
        groups = groups.stream().distinct().toList();
        places = places.stream().distinct().toList();
        partners = partners.stream().distinct().toList();
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("An activity is done under one clause at least");
        }
    }
}
