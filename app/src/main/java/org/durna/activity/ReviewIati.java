package org.durna.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.durna.access.Reader;
import org.durna.activity.store.IatiRows;
import org.durna.activity.store.IatiRows.Staged;
import org.durna.partnership.Clause;
import org.durna.partnership.Declaration;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a file would do, row by row, before it does anything. */
@Service
public class ReviewIati {
    private static final int SAID = 100;

    private final IatiRows rows;
    private final IatiTerms terms;
    private final Declaration declaration;

    ReviewIati(IatiRows rows, IatiTerms terms, Declaration declaration) {
        this.rows = rows;
        this.terms = terms;
        this.declaration = declaration;
    }

    /** What becomes of one row. */
    sealed interface Fate {
        /** It is taken, in the place of another where there is one. */
        record Taken(Activity activity, Map<MoneyOf, List<Flow>> money, Staged row, Optional<ActivityId> replaces)
                implements Fate {}

        /** It is here as it is, or it is ours. */
        record Unchanged() implements Fate {}

        /** It cannot be taken. */
        record Wrong(List<Reason> reasons) implements Fate {}
    }

    /** The files that the reader's agency brought, the newest first. */
    public List<IatiImport> files(Reader reader) {
        return rows.newest(reader);
    }

    /** Read in one transaction: a look at a few thousand rows keeps them in order and lets them go. */
    @Transactional(readOnly = true)
    public Optional<IatiReport> report(UUID id, Reader reader) {
        return rows.find(id, reader).map(this::report);
    }

    private IatiReport report(IatiImport file) {
        Judge judge = judge(file);
        int[] counts = new int[5];
        List<IatiReport.Wrong> wrong = new ArrayList<>();
        rows.each(file.id(), row -> {
            counts[0]++;
            switch (judge.fate(row)) {
                case Fate.Taken taken -> counts[taken.replaces().isPresent() ? 2 : 1]++;
                case Fate.Unchanged unchanged -> counts[3]++;
                case Fate.Wrong(List<Reason> reasons) -> {
                    counts[4]++;
                    if (wrong.size() < SAID) {
                        wrong.add(new IatiReport.Wrong(row.position() + 1, row.identifier(), reasons));
                    }
                }
            }
        });
        return new IatiReport(
                file, counts[0], counts[1], counts[2], counts[3], counts[4], wrong, judge.organisations, judge.sectors);
    }

    /** Judges the rows of one file, one after the other. */
    Judge judge(IatiImport file) {
        LocalDate today = terms.today();
        Set<String> clauses = declaration.on(today).clauses().stream()
                .map(Clause::id)
                .map(Objects::toString)
                .collect(Collectors.toSet());
        return new Judge(
                new UnderstandIati(terms, file, rows.meanings(file.agency()), clauses),
                rows.standing(),
                terms.vocabulary().organisationPrefix() + "-");
    }

    /** One file's judge: it knows what is here already, and which identifiers the file has had before. */
    static final class Judge {
        private final UnderstandIati understand;
        private final Map<String, IatiRows.Origin> standing;
        private final String ours;
        private final Set<String> seen = new HashSet<>();
        final Set<String> organisations = new TreeSet<>();
        final Set<String> sectors = new TreeSet<>();

        private Judge(UnderstandIati understand, Map<String, IatiRows.Origin> standing, String ours) {
            this.understand = understand;
            this.standing = new HashMap<>(standing);
            this.ours = ours;
        }

        Fate fate(Staged row) {
            if (row.identifier().startsWith(ours)) {
                return new Fate.Unchanged();
            }
            IatiRows.Origin here = standing.get(row.identifier());
            if (here != null && here.digest().equals(row.digest())) {
                return new Fate.Unchanged();
            }
            UnderstandIati.Understood understood = understand.understand(row.activity());
            List<Reason> wrong = new ArrayList<>(understood.wrong());
            if (!row.identifier().isEmpty() && !seen.add(row.identifier())) {
                wrong.add(Reason.of("iati.twice", row.identifier()));
            }
            if (!wrong.isEmpty()) {
                return new Fate.Wrong(wrong);
            }
            organisations.addAll(understood.organisations());
            sectors.addAll(understood.sectors());
            return new Fate.Taken(
                    understood.activity().orElseThrow(),
                    understood.money(),
                    row,
                    Optional.ofNullable(here).map(IatiRows.Origin::activity));
        }
    }
}
