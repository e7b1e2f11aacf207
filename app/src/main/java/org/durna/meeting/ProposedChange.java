package org.durna.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.durna.partnership.AnnexChange;
import org.durna.partnership.ClauseId;
import org.durna.shared.LocalizedText;

/** What a proposal would do to the Annex, with its wording in every language of the partnership. */
public sealed interface ProposedChange {
    /** The initiative that it is about; for a new one, the number that it would get. */
    ClauseId initiative();

    LocalizedText title();

    LocalizedText wording();

    record Add(ClauseId initiative, ClauseId under, List<ClauseId> serves, LocalizedText title, LocalizedText wording)
            implements ProposedChange {
        public Add {
            serves = List.copyOf(serves);
        }
    }

    record Amend(ClauseId initiative, LocalizedText title, LocalizedText wording) implements ProposedChange {}

    /** Others are closed, and their matter goes on in this one. */
    record Merge(ClauseId initiative, List<ClauseId> others, LocalizedText title, LocalizedText wording)
            implements ProposedChange {
        public Merge {
            others = List.copyOf(others);
            if (others.isEmpty() || others.contains(initiative)) {
                throw new IllegalArgumentException("An initiative is merged with others");
            }
        }
    }

    record Close(ClauseId initiative) implements ProposedChange {
        @Override
        public LocalizedText title() {
            return LocalizedText.none();
        }

        @Override
        public LocalizedText wording() {
            return LocalizedText.none();
        }
    }

    /** The word that the database, forms and messages use. */
    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    default String key() {
        return "proposal.change." + code();
    }

    /** The initiatives that would no longer be in force. */
    default List<ClauseId> closes() {
        return switch (this) {
            case Add add -> List.of();
            case Amend amend -> List.of();
            case Merge merge -> merge.others();
            case Close close -> List.of(close.initiative());
        };
    }

    /** As the Annex would take it. */
    default List<AnnexChange> changes() {
        List<AnnexChange> changes = new ArrayList<>();
        switch (this) {
            case Add(var id, var under, var serves, var title, var wording) ->
                changes.add(new AnnexChange.Add(id, under, serves, title, wording));
            case Amend(var id, var title, var wording) -> changes.add(new AnnexChange.Amend(id, title, wording));
            case Merge(var id, var others, var title, var wording) -> {
                changes.add(new AnnexChange.Amend(id, title, wording));
                others.forEach(each -> changes.add(new AnnexChange.Close(each)));
            }
            case Close(var id) -> changes.add(new AnnexChange.Close(id));
        }
        return changes;
    }
}
