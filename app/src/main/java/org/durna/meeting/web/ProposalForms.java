package org.durna.meeting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Agencies;
import org.durna.access.Agency;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.ProposalState;
import org.durna.meeting.ProposedChange;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.ClauseKind;
import org.durna.partnership.Declaration;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.stereotype.Component;

/** Turns a proposal into a form and a form into a proposal. */
@Component
class ProposalForms {
    static final List<String> KINDS = List.of("amend", "add", "merge", "close");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORDING = 4000;

    private final Declaration declaration;
    private final Choices choices;
    private final Agencies agencies;

    ProposalForms(Declaration declaration, Choices choices, Agencies agencies) {
        this.declaration = declaration;
        this.choices = choices;
        this.agencies = agencies;
    }

    /** A new form; where an initiative is named, its present texts stand in it to be changed. */
    ProposalViews.FormView blank(Page page, Reader reader, String kind, Optional<String> initiative) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("visibility", Visibility.OWN.name());
        values.put("version", "0");
        initiative
                .filter(ClauseId::couldBe)
                .flatMap(id -> declaration.clause(new ClauseId(id), page.today()))
                .ifPresent(clause -> {
                    values.put("initiative", clause.id().value());
                    Choices.put(values, "new_title", clause.title(), page.languages());
                    Choices.put(values, "wording", clause.wording().wording(), page.languages());
                });
        return view(page, reader, kind, Form.of(values), Optional.empty(), Optional.empty());
    }

    ProposalViews.FormView filled(Page page, Reader reader, Proposal proposal) {
        Form form = Form.of(values(proposal, page.languages())).with("version", Integer.toString(proposal.version()));
        return view(page, reader, proposal.change().code(), form, Optional.of(proposal.number()), Optional.empty());
    }

    ProposalViews.FormView again(Page page, Reader reader, Form form, Optional<ProposalId> id) {
        return view(page, reader, kind(form), form, id, Optional.empty());
    }

    ProposalViews.FormView stale(Page page, Reader reader, Form form, Proposal now) {
        Conflict conflict = Conflict.between(labels(page.languages()), values(now, page.languages()), form);
        form.with("version", Integer.toString(now.version()));
        return view(page, reader, kind(form), form, Optional.of(now.number()), Optional.of(conflict));
    }

    static String kind(Form form) {
        return KINDS.contains(form.value("kind")) ? form.value("kind") : KINDS.getFirst();
    }

    /** The proposal that a form holds; who amends keeps the proposer's names and brings the text. */
    Optional<Proposal> read(Page page, Form form, Optional<Proposal> was, Reader reader) {
        LocalizedText title = everyLanguage(page, form, "title", LONGEST_TITLE);
        LocalizedText why = form.texts("why", page.languages(), LONGEST_WORDING);
        Optional<ProposedChange> change = change(page, form);
        Optional<Visibility> visibility = form.visibility("visibility");
        AgencyCode code = reader.agency();
        Optional<Agency> agency = code == null ? Optional.empty() : agencies.find(code);
        if (!form.isRight() || visibility.isEmpty() || agency.isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                was.map(Proposal::number).orElse(null),
                agency.get().party(),
                agency.get().code(),
                page.today(),
                title,
                why,
                was.map(Proposal::text).orElse(1),
                change.get(),
                new ProposalState.UnderDiscussion(),
                visibility.get(),
                was.map(Proposal::sample).orElse(false),
                form.version()));
    }

    private Optional<ProposedChange> change(Page page, Form form) {
        String kind = kind(form);
        Optional<ClauseId> initiative = initiative(page, form, kind.equals("add"));
        if (kind.equals("close")) {
            return initiative.map(ProposedChange.Close::new);
        }
        LocalizedText title = everyLanguage(page, form, "new_title", LONGEST_TITLE);
        LocalizedText wording = everyLanguage(page, form, "wording", LONGEST_WORDING);
        Optional<ClauseId> heading = kind.equals("add") ? heading(page, form) : Optional.empty();
        List<ClauseId> listed = kind.equals("add")
                ? listed(page, form, "serves", ClauseKind.ITEM)
                : kind.equals("merge") ? listed(page, form, "others", ClauseKind.INITIATIVE) : List.of();
        if (kind.equals("merge")
                && (listed.isEmpty() || initiative.filter(listed::contains).isPresent())) {
            form.wrong("others", Reason.of("proposal.merge-with-others"));
        }
        if (initiative.isEmpty() || !form.isRight() || kind.equals("add") && heading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case "add" ->
                        new ProposedChange.Add(initiative.get(), heading.orElseThrow(), listed, title, wording);
                    case "merge" -> new ProposedChange.Merge(initiative.get(), listed, title, wording);
                    default -> new ProposedChange.Amend(initiative.get(), title, wording);
                });
    }

    private Optional<ClauseId> initiative(Page page, Form form, boolean fresh) {
        String id = form.required("initiative", 20);
        boolean known = initiatives(page).stream().anyMatch(each -> each.value().equals(id));
        if (id.isEmpty() || !ClauseId.couldBe(id)) {
            form.wrong("initiative", Reason.of("proposal.no-such-initiative", id));
        } else if (fresh && !declaration.history(new ClauseId(id)).isEmpty()) {
            form.wrong("initiative", Reason.of("partnership.annex.id-taken", id));
        } else if (!fresh && !known) {
            form.wrong("initiative", Reason.of("proposal.no-such-initiative", id));
        }
        return form.error("initiative").isPresent() ? Optional.empty() : Optional.of(new ClauseId(id));
    }

    private Optional<ClauseId> heading(Page page, Form form) {
        String id = form.required("heading", 20);
        if (headings(page).stream().noneMatch(each -> each.value().equals(id))) {
            form.wrong("heading", Reason.of("partnership.annex.no-heading", id));
            return Optional.empty();
        }
        return Optional.of(new ClauseId(id));
    }

    private List<ClauseId> listed(Page page, Form form, String name, ClauseKind kind) {
        List<ClauseId> ids = new ArrayList<>();
        for (String id : form.value(name).split("[,;\\s]+")) {
            if (id.isEmpty()) {
                continue;
            }
            boolean known = ClauseId.couldBe(id)
                    && declaration
                            .clause(new ClauseId(id), page.today())
                            .filter(clause -> clause.kind() == kind)
                            .isPresent();
            if (known) {
                ids.add(new ClauseId(id));
            } else {
                form.wrong(name, Reason.of("partnership.clause.unknown", id));
            }
        }
        return ids.stream().distinct().toList();
    }

    /** A text of the Annex stands in every language of the partnership. */
    private static LocalizedText everyLanguage(Page page, Form form, String name, int longest) {
        page.languages().forEach(language -> form.required(name + "_" + language, longest));
        return form.texts(name, page.languages(), longest);
    }

    private static Map<String, String> values(Proposal proposal, List<Language> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        ProposedChange change = proposal.change();
        values.put("kind", change.code());
        Choices.put(values, "title", proposal.title(), languages);
        Choices.put(values, "why", proposal.why(), languages);
        values.put("initiative", change.initiative().value());
        Choices.put(values, "new_title", change.title(), languages);
        Choices.put(values, "wording", change.wording(), languages);
        if (change instanceof ProposedChange.Add add) {
            values.put("heading", add.under().value());
            values.put("serves", joined(add.serves()));
        }
        if (change instanceof ProposedChange.Merge merge) {
            values.put("others", joined(merge.others()));
        }
        values.put("visibility", proposal.visibility().name());
        return values;
    }

    private static String joined(List<ClauseId> ids) {
        return String.join(", ", ids.stream().map(ClauseId::value).toList());
    }

    private static Map<String, String> labels(List<Language> languages) {
        Map<String, String> labels = new LinkedHashMap<>();
        languages.forEach(language -> labels.put("title_" + language, "evidence.field.title"));
        languages.forEach(language -> labels.put("why_" + language, "proposal.field.why"));
        labels.put("initiative", "proposal.field.initiative");
        languages.forEach(language -> labels.put("new_title_" + language, "proposal.field.new-title"));
        languages.forEach(language -> labels.put("wording_" + language, "proposal.field.wording"));
        labels.put("visibility", "evidence.field.visibility");
        return labels;
    }

    private ProposalViews.FormView view(
            Page page, Reader reader, String kind, Form form, Optional<ProposalId> id, Optional<Conflict> conflict) {
        return new ProposalViews.FormView(
                id, kind, form, initiatives(page), headings(page), choices.visibilities(page, reader), conflict);
    }

    List<Choice> initiatives(Page page) {
        return declaration.initiatives(page.today()).stream()
                .map(clause -> choice(page, clause))
                .toList();
    }

    private List<Choice> headings(Page page) {
        return declaration.on(page.today()).ofKind(ClauseKind.ANNEX_AIM).stream()
                .map(clause -> choice(page, clause))
                .toList();
    }

    private static Choice choice(Page page, Clause clause) {
        return new Choice(clause.id().value(), clause.id().value() + " · " + page.text(clause.title()));
    }
}
