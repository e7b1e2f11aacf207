package org.durna.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.frame.Cell;
import org.durna.frame.Page;
import org.durna.frame.Table;
import org.durna.frame.Table.Column;
import org.durna.frame.Table.Row;
import org.durna.frame.TableNotes;
import org.durna.meeting.Consensus;
import org.durna.meeting.Measures;
import org.durna.meeting.Needs;
import org.durna.meeting.PackPart;
import org.durna.meeting.PackQuestion;
import org.durna.meeting.Proposals;
import org.durna.meeting.store.MeetingPartRows;
import org.durna.partnership.Declaration;
import org.durna.partnership.EvidencePieces;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.ParticipationRole;
import org.durna.partnership.Scoreboard;
import org.durna.partnership.Scoreboards;
import org.durna.shared.LocalizedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sections of the meeting pack that this module brings: scoreboard, indicators, changes, what is overdue, needs, proposals. */
@Configuration(proxyBeanMethods = false)
class PackTables {
    private static final int MOST_PIECES = 200;

    @Bean
    PackPart scoreboardInPack(Scoreboards scoreboards, Declaration declaration) {
        return part(10, (question, page) -> {
            Scoreboard board = scoreboards.on(question.day(), question.reader());
            return List.of(
                    scoreboard(page, board)
                            .withSubtitle(page.t("scoreboard.as-of", page.day(board.day())))
                            .withNotes(TableNotes.none()
                                    .asOf(board.day())
                                    .remarking(page.text(declaration.notice().nonBinding()))),
                    indicators(page, board));
        });
    }

    @Bean
    PackPart changesInPack(EvidencePieces pieces, Declaration declaration) {
        return new PackPart() {
            @Override
            public List<Table> tables(PackQuestion question, Page page) {
                return List.of(annex(page, question, declaration), evidence(page, question, pieces));
            }

            @Override
            public List<Table> changes(PackQuestion question, Page page) {
                return tables(question, page);
            }

            @Override
            public int order() {
                return 20;
            }
        };
    }

    @Bean
    PackPart overdueInPack(MeetingPartRows actions, Measures measures, Choices choices) {
        return part(30, (question, page) -> List.of(overdue(page, question, actions, measures, choices)));
    }

    @Bean
    PackPart openMattersInPack(Needs needs, Proposals proposals) {
        return part(
                40, (question, page) -> List.of(needs(page, question, needs), proposals(page, question, proposals)));
    }

    /** The tables of one section. */
    private interface Section {
        List<Table> of(PackQuestion question, Page page);
    }

    private static PackPart part(int order, Section section) {
        return new PackPart() {
            @Override
            public List<Table> tables(PackQuestion question, Page page) {
                return section.of(question, page);
            }

            @Override
            public int order() {
                return order;
            }
        };
    }

    private static Table scoreboard(Page page, Scoreboard board) {
        List<Column> columns = List.of(
                Column.text("id", page.t("scoreboard.column.id")),
                Column.text("initiative", page.t("scoreboard.column.initiative"))
                        .wide(48),
                Column.text("leads", page.t("pack.leads")),
                Column.text("part", page.t("pack.take-part")),
                Column.text("pace", page.t("scoreboard.column.progress")),
                Column.day("happened", page.t("scoreboard.column.happened")));
        List<Table.Group> groups = board.groups().stream()
                .map(group -> new Table.Group(
                        page.text(group.heading().title()),
                        group.rows().stream()
                                .map(row -> scoreboardRow(page, row))
                                .toList()))
                .toList();
        return Table.grouped(page.t("scoreboard.title"), columns, page.t("scoreboard.column.heading"), groups);
    }

    private static Row scoreboardRow(Page page, Scoreboard.Row row) {
        return Row.of(
                        Cell.text(row.initiative().id().value()),
                        Cell.text(page.text(row.initiative().title())),
                        Cell.text(parties(row, ParticipationRole.LEADS)),
                        Cell.text(parties(row, ParticipationRole.TAKES_PART)),
                        row.progress()
                                .map(each -> Cell.text(page.t(each.pace().key())))
                                .orElseGet(Cell::unknown),
                        row.evidence().map(each -> Cell.day(each.happened())).orElseGet(Cell::none))
                .asSample(row.initiative().sample()
                        || row.roles().values().stream().anyMatch(each -> each.sample())
                        || row.evidence().map(each -> each.sample()).orElse(false)
                        || row.progress().map(each -> each.sample()).orElse(false));
    }

    private static String parties(Scoreboard.Row row, ParticipationRole role) {
        return row.roles().values().stream()
                .filter(each -> each.role() == role)
                .map(each -> each.party().value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Table indicators(Page page, Scoreboard board) {
        List<Column> columns = List.of(
                Column.text("id", page.t("scoreboard.column.id")),
                Column.text("indicator", page.t("pack.indicator")).wide(48),
                Column.number("actual", page.t("scoreboard.column.actual")),
                Column.number("target", page.t("scoreboard.column.target")),
                Column.text("pace", page.t("scoreboard.column.progress")));
        List<Row> rows = board.rows().stream()
                .flatMap(row -> row.progress().stream()
                        .map(each -> Row.of(
                                        Cell.text(row.initiative().id().value()),
                                        Cell.text(page.text(each.name())),
                                        Cell.number(each.actual(), each.actual().scale() > 0 ? 1 : 0),
                                        Cell.number(each.target(), each.target().scale() > 0 ? 1 : 0),
                                        Cell.text(page.t(each.pace().key())))
                                .asSample(each.sample())))
                .toList();
        return Table.of(page.t("pack.indicators"), columns, rows);
    }

    private static Table annex(Page page, PackQuestion question, Declaration declaration) {
        List<Column> columns = List.of(
                Column.text("id", page.t("scoreboard.column.id")),
                Column.text("initiative", page.t("scoreboard.column.initiative"))
                        .wide(60),
                Column.text("change", page.t("proposal.field.change")));
        List<Row> rows = declaration.difference(question.since(), question.day()).stream()
                .map(each -> Row.of(
                                Cell.text(each.clause().id().value()),
                                Cell.text(page.text(each.clause().title())),
                                Cell.text(page.t("declaration.difference." + each.code())))
                        .asSample(each.clause().sample()))
                .toList();
        return Table.of(page.t("pack.annex-changes", page.day(question.since())), columns, rows);
    }

    private static Table evidence(Page page, PackQuestion question, EvidencePieces pieces) {
        List<Column> columns = List.of(
                Column.day("happened", page.t("evidence.field.happened")),
                Column.text("clause", page.t("evidence.field.clause")),
                Column.text("party", page.t("evidence.field.party")),
                Column.text("title", page.t("evidence.field.title")).wide(60));
        List<Row> rows =
                pieces.list(EvidenceQuery.newest(MOST_PIECES).until(question.day()), question.reader()).stream()
                        .filter(each -> each.happened().isAfter(question.since()))
                        .map(each -> Row.of(
                                        Cell.day(each.happened()),
                                        Cell.text(each.clause().value()),
                                        each.ofParty()
                                                .map(party -> Cell.text(party.value()))
                                                .orElseGet(Cell::none),
                                        Cell.text(said(page, each.title())))
                                .asSample(each.sample()))
                        .toList();
        return Table.of(page.t("pack.evidence", page.day(question.since())), columns, rows);
    }

    private static Table overdue(
            Page page, PackQuestion question, MeetingPartRows actions, Measures measures, Choices choices) {
        Map<String, LocalizedText> names = choices.names();
        List<Column> columns = List.of(
                Column.day("due", page.t("meeting.action.due")),
                Column.text("kind", page.t("meeting.field.kind")),
                Column.text("title", page.t("evidence.field.title")).wide(60),
                Column.text("owner", page.t("meeting.action.owner")));
        Stream<Row> late = actions.open(question.reader()).stream()
                .filter(each -> each.isOverdue(question.day()))
                .map(each -> Row.of(
                                Cell.day(each.due()),
                                Cell.text(page.t("meeting.action")),
                                Cell.text(said(page, each.text())),
                                Cell.text(page.text(
                                        names.getOrDefault(each.owner().value(), LocalizedText.none()))))
                        .asSample(each.sample()));
        Stream<Row> behind = measures.list(question.reader()).stream()
                .filter(each -> each.isOverdue(question.day()))
                .map(each -> Row.of(
                                each.dueOn().map(Cell::day).orElseGet(Cell::none),
                                Cell.text(page.t("measure.field.title")),
                                Cell.text(said(page, each.title())),
                                Cell.text(page.text(
                                        names.getOrDefault(each.owner().value(), LocalizedText.none()))))
                        .asSample(each.sample()));
        return Table.of(
                page.t("pack.overdue"), columns, Stream.concat(late, behind).toList());
    }

    private static Table needs(Page page, PackQuestion question, Needs needs) {
        List<Column> columns = List.of(
                Column.day("raised", page.t("need.field.raised")),
                Column.text("party", page.t("evidence.field.party")),
                Column.text("title", page.t("evidence.field.title")).wide(60),
                Column.text("state", page.t("meeting.field.state")));
        List<Row> rows = needs.list(question.reader()).stream()
                .filter(each -> each.state().isOpen() || each.raised().isAfter(question.since()))
                .map(each -> Row.of(
                                Cell.day(each.raised()),
                                Cell.text(each.party().value()),
                                Cell.text(said(page, each.title())),
                                Cell.text(page.t(each.state().key())))
                        .asSample(each.sample()))
                .toList();
        return Table.of(page.t("need.title"), columns, rows);
    }

    private static Table proposals(Page page, PackQuestion question, Proposals proposals) {
        List<Column> columns = List.of(
                Column.day("proposed", page.t("proposal.field.proposed")),
                Column.text("party", page.t("evidence.field.party")),
                Column.text("title", page.t("evidence.field.title")).wide(48),
                Column.text("state", page.t("meeting.field.state")),
                Column.text("open", page.t("pack.still-open")).wide(48));
        List<Row> rows = new ArrayList<>();
        proposals.list(question.reader()).stream()
                .filter(each -> each.state().isOpen())
                .forEach(each -> {
                    Consensus.Verdict verdict = proposals.consensus(each, question.reader());
                    String open = verdict.notYet().stream().map(page::say).collect(Collectors.joining(" "));
                    rows.add(Row.of(
                                    Cell.day(each.proposed()),
                                    Cell.text(each.party().value()),
                                    Cell.text(said(page, each.title())),
                                    Cell.text(page.t(each.state().key())),
                                    Cell.text(open))
                            .asSample(each.sample()));
                });
        return Table.of(page.t("proposal.title"), columns, rows);
    }

    private static String said(Page page, LocalizedText words) {
        return words.spoken(page.language(), page.languages())
                .map(LocalizedText.Spoken::text)
                .orElse("");
    }
}
