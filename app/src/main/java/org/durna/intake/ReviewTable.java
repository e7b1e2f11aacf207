package org.durna.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.durna.access.Reader;
import org.durna.activity.Activities;
import org.durna.activity.Activity;
import org.durna.activity.ActivityId;
import org.durna.activity.Overlap;
import org.durna.activity.Overlaps;
import org.durna.intake.Question.Kind;
import org.durna.intake.TableReport.Fate;
import org.durna.intake.TableReport.Line;
import org.durna.intake.store.TableRows;
import org.durna.intake.table.Grid;
import org.durna.intake.table.ReadDocument;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a document would become, row by row, before it becomes anything; read anew at each look, so an answer shows at once. */
@Service
public class ReviewTable {
    private static final int MOST_FILES = 100;

    private final TableRows rows;
    private final TableTerms terms;
    private final WrittenMoney money;
    private final Activities activities;
    private final Overlaps overlaps;

    ReviewTable(TableRows rows, TableTerms terms, WrittenMoney money, Activities activities, Overlaps overlaps) {
        this.rows = rows;
        this.terms = terms;
        this.money = money;
        this.activities = activities;
        this.overlaps = overlaps;
    }

    /** The documents that the reader's agency brought, the newest first. */
    public List<TableFile> files(Reader reader) {
        return rows.newest(reader, MOST_FILES);
    }

    /** A document as it stands, without a look into it. */
    public Optional<TableFile> find(UUID id, Reader reader) {
        return rows.find(id, reader);
    }

    public List<ActivityId> taken(TableFile file) {
        return rows.taken(file.id());
    }

    @Transactional
    public Optional<TableReport> report(UUID id, Reader reader) {
        return rows.find(id, reader).map(file -> report(file, reader));
    }

    TableReport report(TableFile file, Reader reader) {
        if (!(ReadDocument.of(rows.content(file.id())) instanceof Done<List<Grid>, Reason>(var grids))
                || file.state() != TableFile.State.OPEN) {
            return new TableReport(file, List.of(), List.of(), List.of());
        }
        UnderstandTable understand =
                new UnderstandTable(terms, file, money, new Here(activities, reader), rows.answers(file));
        Set<String> above = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : understand.lines(grids)) {
            lines.add(compared(line, above, understand.asking(), reader));
        }
        return new TableReport(file, lines, understand.asking().open(), understand.notes());
    }

    private Line compared(Line line, Set<String> above, Asking asking, Reader reader) {
        if (line.activity().isEmpty()) {
            return line;
        }
        Activity activity = line.activity().get();
        if (!above.add(Here.name(activity.lead(), line.title()))) {
            return with(line, Fate.WRONG, Reason.of("intake.twice"));
        }
        Optional<Overlap> like = overlaps.open(activity, reader).stream().findFirst();
        if (like.isEmpty()) {
            return line;
        }
        Activity other = like.get().other();
        Optional<String> answer = asking.answered(
                Kind.LIKE,
                "like:" + KnownNames.folded(line.title()) + ":" + other.number().value(),
                Reason.of("intake.ask.like", line.title(), other.number().value(), title(other)),
                List.of(Question.SAME, Question.OTHER),
                line.where());
        return answer.map(said -> said.equals(Question.SAME)
                        ? with(
                                line,
                                Fate.HERE_ALREADY,
                                Reason.of("intake.here", other.number().value()))
                        : line)
                .orElseGet(() -> new Line(
                        line.where(), line.title(), line.activity(), line.money(), Fate.ASKED, Optional.empty()));
    }

    private static Line with(Line line, Fate fate, Reason why) {
        return new Line(line.where(), line.title(), Optional.empty(), List.of(), fate, Optional.of(why));
    }

    private static String title(Activity activity) {
        LocalizedText title = activity.title();
        return title.byLanguage().values().iterator().next();
    }
}
