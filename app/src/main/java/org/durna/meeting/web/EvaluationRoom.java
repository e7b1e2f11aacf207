package org.durna.meeting.web;

import java.util.List;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Cell;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.durna.frame.TableNotes;
import org.durna.meeting.Evaluation;
import org.durna.meeting.EvaluationId;
import org.durna.meeting.EvaluationState;
import org.durna.meeting.Evaluations;
import org.durna.meeting.Snapshot;
import org.durna.shared.LocalizedText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the paper of an evaluation show. */
@Component
class EvaluationRoom {
    private final Evaluations evaluations;
    private final Choices choices;

    EvaluationRoom(Evaluations evaluations, Choices choices) {
        this.evaluations = evaluations;
        this.choices = choices;
    }

    EvaluationViews.ListView list(Reader reader) {
        return new EvaluationViews.ListView(evaluations.list(reader));
    }

    Evaluation find(long id, Reader reader) {
        return evaluations
                .find(new EvaluationId(id), reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    EvaluationViews.OpeningView opening(Page page, Reader reader, Form form) {
        return new EvaluationViews.OpeningView(form, choices.visibilities(page, reader));
    }

    EvaluationViews.EvaluationView evaluation(Page page, Reader reader, Evaluation evaluation, Form form) {
        boolean keeps = evaluation.isKeptBy(reader);
        boolean open = keeps && evaluation.state() instanceof EvaluationState.UnderWay;
        AgencyCode agency = reader.agency();
        return new EvaluationViews.EvaluationView(
                evaluation,
                evaluations.parts(evaluation.number()),
                snapshot(page, evaluation.snapshot()),
                choices.names(),
                open ? evidence(page, evaluation.snapshot()) : List.of(),
                open ? choices.agencies(page) : List.of(),
                keeps,
                agency != null && reader.may(Permission.SPEAK_FOR_PARTY) ? agency.value() : "",
                form);
    }

    private static List<Choice> evidence(Page page, Snapshot snapshot) {
        return snapshot.pieces().stream()
                .map(each -> new Choice(
                        String.valueOf(each.evidence()),
                        each.clause() + ", " + page.day(each.happened()) + ": "
                                + each.title()
                                        .spoken(page.language(), page.languages())
                                        .map(LocalizedText.Spoken::text)
                                        .orElse("")))
                .toList();
    }

    private static Table snapshot(Page page, Snapshot snapshot) {
        List<Column> columns = List.of(
                Column.text("id", page.t("scoreboard.column.id")),
                Column.text("initiative", page.t("scoreboard.column.initiative"))
                        .wide(48),
                Column.text("leads", page.t("pack.leads")),
                Column.text("pace", page.t("scoreboard.column.progress")),
                Column.day("happened", page.t("scoreboard.column.happened")));
        List<Row> rows = snapshot.lines().stream()
                .map(each -> Row.of(
                                Cell.text(each.initiative()),
                                Cell.text(page.text(each.title())),
                                Cell.text(String.join(", ", each.leads())),
                                each.pace().isEmpty() ? Cell.unknown() : Cell.text(page.t(each.pace())),
                                each.lastEvidence() == null ? Cell.none() : Cell.day(each.lastEvidence()))
                        .asSample(each.sample()))
                .toList();
        return Table.of(page.t("evaluation.snapshot"), columns, rows)
                .withSubtitle(page.t("evaluation.snapshot.of", page.day(snapshot.day()), snapshot.annexVersion()))
                .withNotes(TableNotes.none().asOf(snapshot.day()));
    }
}
