package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.PartyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.partnership.Evidence;
import org.durna.partnership.EvidenceId;
import org.durna.partnership.EvidenceQuery;
import org.durna.partnership.Parties;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** Turns evidence into a form and a form into evidence. */
@Component
class EvidenceForms {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 4000;

    private final Declaration declaration;
    private final Parties parties;
    private final Agencies agencies;

    EvidenceForms(Declaration declaration, Parties parties, Agencies agencies) {
        this.declaration = declaration;
        this.parties = parties;
        this.agencies = agencies;
    }

    EvidenceViews.ListView list(Page page, EvidenceQuery query, List<Evidence> pieces, boolean more) {
        Form form = Form.empty()
                .with("clause", query.clause() == null ? "" : query.clause().value())
                .with("party", query.party() == null ? "" : query.party().value());
        Optional<EvidenceQuery.Position> next = more
                ? Optional.of(new EvidenceQuery.Position(
                        pieces.getLast().happened(), pieces.getLast().number().value()))
                : Optional.empty();
        return new EvidenceViews.ListView(query, form, clauses(page), parties(page), pieces, next);
    }

    EvidenceViews.PieceView piece(Page page, Evidence piece, Reader reader) {
        Clause clause = declaration
                .on(page.today())
                .clause(piece.clause())
                .orElseGet(() -> declaration.history(piece.clause()).getLast().clause());
        boolean mine = piece.owner().equals(reader.agency()) && reader.may(Permission.WRITE_EVIDENCE);
        LocalizedText owner =
                agencies.find(piece.owner()).map(agency -> agency.name()).orElse(LocalizedText.none());
        return new EvidenceViews.PieceView(piece, clause, owner, mine);
    }

    EvidenceViews.FormView blank(Page page, Reader reader, String clause) {
        Form form = Form.empty()
                .with("clause", clause)
                .with("happened", page.today().toString())
                .with("visibility", Visibility.OWN.name())
                .with("version", "0");
        return view(page, reader, form, Optional.empty(), Optional.empty());
    }

    EvidenceViews.FormView filled(Page page, Reader reader, Evidence piece) {
        Form form = Form.of(values(piece, page.languages())).with("version", Integer.toString(piece.version()));
        return view(page, reader, form, Optional.of(piece.number()), Optional.empty());
    }

    EvidenceViews.FormView again(Page page, Reader reader, Form form) {
        return view(page, reader, form, idOf(form), Optional.empty());
    }

    /** The form as written, beside what is stored now; sending it again puts the written values on the present version. */
    EvidenceViews.FormView stale(Page page, Reader reader, Form form, Evidence now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, form, Optional.of(now.number()), Optional.of(conflict));
    }

    /** The evidence that a form holds, or nothing when something in it is wrong, which the form then says. */
    Optional<Evidence> read(Page page, Form form, Optional<EvidenceId> id, Reader reader) {
        String clause = form.required("clause", 20);
        if (!clause.isEmpty() && !ClauseId.couldBe(clause)) {
            form.wrong("clause", Reason.of("partnership.clause.unknown", clause));
        }
        String party = form.optional("party", 40);
        if (!party.isEmpty()
                && PartyCode.read(party)
                        .flatMap(code -> parties.find(code, page.today()))
                        .isEmpty()) {
            form.wrong("party", Reason.of("partnership.party.unknown", party));
        }
        Optional<LocalDate> happened = form.requiredDay("happened");
        happened.filter(day -> day.isAfter(page.today()))
                .ifPresent(day -> form.wrong("happened", Reason.of("partnership.evidence.in-the-future")));
        LocalizedText title = form.texts("title", page.languages(), LONGEST_TITLE);
        if (title.isEmpty()) {
            form.wrong(
                    "title_" + page.languages().getFirst().code(),
                    Reason.of("partnership.evidence.title-in-one-language"));
        }
        LocalizedText body = form.texts("body", page.languages(), LONGEST_BODY);
        String url = form.optional("url", 500);
        if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
            form.wrong("url", Reason.of("partnership.evidence.not-an-address", url));
        }
        String source = form.optional("source", 500);
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode agency = reader.agency();
        if (!form.isRight() || happened.isEmpty() || visibility.isEmpty() || agency == null) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                id.orElse(null),
                new ClauseId(clause),
                party.isEmpty() ? null : new PartyCode(party),
                agency,
                happened.get(),
                title,
                body,
                source,
                url,
                visibility.get(),
                false,
                form.version()));
    }

    private static Map<String, String> values(Evidence piece, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("clause", piece.clause().value());
        values.put("party", piece.ofParty().map(PartyCode::value).orElse(""));
        values.put("happened", piece.happened().toString());
        for (Language language : languages) {
            values.put(
                    "title_" + language,
                    piece.title().has(language) ? piece.title().in(language) : "");
            values.put(
                    "body_" + language,
                    piece.body().has(language) ? piece.body().in(language) : "");
        }
        values.put("source", piece.source());
        values.put("url", piece.url());
        values.put("visibility", piece.visibility().name());
        return values;
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("clause", "evidence.field.clause");
        labels.put("party", "evidence.field.party");
        labels.put("happened", "evidence.field.happened");
        languages.forEach(language -> labels.put("title_" + language, "evidence.field.title"));
        languages.forEach(language -> labels.put("body_" + language, "evidence.field.body"));
        labels.put("source", "evidence.field.source");
        labels.put("url", "evidence.field.url");
        labels.put("visibility", "evidence.field.visibility");
        return labels;
    }

    private EvidenceViews.FormView view(
            Page page, Reader reader, Form form, Optional<EvidenceId> id, Optional<Conflict> conflict) {
        List<Choice> visibilities = Arrays.stream(Visibility.values())
                .filter(each -> !each.isPublished() || reader.may(Permission.PUBLISH_EVIDENCE))
                .map(each -> new Choice(each.name(), page.t(each.key())))
                .toList()
                .reversed();
        return new EvidenceViews.FormView(id, form, clauses(page), parties(page), visibilities, conflict);
    }

    private static Optional<EvidenceId> idOf(Form form) {
        String id = form.value("id");
        return id.matches("[1-9]\\d{0,17}") ? Optional.of(new EvidenceId(Long.parseLong(id))) : Optional.empty();
    }

    private List<Choice> clauses(Page page) {
        return declaration.on(page.today()).choices(page);
    }

    private List<Choice> parties(Page page) {
        return parties.on(page.today()).stream()
                .map(party -> new Choice(party.code().value(), page.text(party.shortName())))
                .toList();
    }
}
