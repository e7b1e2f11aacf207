package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.AnnexVersion;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseField;
import org.durna.partnership.Declaration;
import org.durna.partnership.DeclarationOn;
import org.durna.partnership.OfficialText;
import org.durna.partnership.OfficialTexts;
import org.durna.partnership.web.DeclarationView.Hit;
import org.durna.partnership.web.DeclarationView.Place;
import org.durna.shared.LocalizedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The declaration as a whole: read, searched, compared between two days, and its versions. */
@Controller
class DeclarationPages {
    private static final Map<ClauseField, String> LABELS = labels();

    private final Declaration declaration;
    private final OfficialTexts official;

    DeclarationPages(Declaration declaration, OfficialTexts official) {
        this.declaration = declaration;
        this.official = official;
    }

    @GetMapping("/declaration")
    View whole(@RequestParam Map<String, String> asked, Page page) {
        Form form = Form.of(asked);
        LocalDate day = form.day("on").orElse(page.today());
        String words = form.optional("q", 100);
        DeclarationOn on = declaration.on(day);
        List<Hit> hits = form.isRight() && !words.isEmpty() ? hits(on, words, page) : List.of();
        return page.show(
                "declaration/whole",
                new DeclarationView(
                        form,
                        day,
                        on,
                        declaration.notice(),
                        DeclarationView.sections(on),
                        words,
                        hits,
                        official.in(page.pack().officialLanguage()).stream()
                                .map(OfficialText::unit)
                                .collect(Collectors.toSet())));
    }

    @GetMapping("/declaration/versions")
    View versions(Page page) {
        List<AnnexVersion> versions = declaration.annexVersions();
        List<VersionsView.Version> shown = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            AnnexVersion version = versions.get(i);
            shown.add(new VersionsView.Version(
                    version,
                    i == 0 ? List.of() : declaration.difference(version.from().minusDays(1), version.from()),
                    version.from().minusDays(1)));
        }
        return page.show(
                "declaration/versions",
                new VersionsView(declaration.notice(), shown, declaration.baseAgreements(), page.today()));
    }

    @GetMapping("/declaration/compare")
    View compare(@RequestParam Map<String, String> asked, Page page) {
        Form form = Form.of(asked);
        LocalDate from = form.day("from").orElse(page.pack().signed().plusDays(1));
        LocalDate to = form.day("to").orElse(page.today());
        form.with("from", form.value("from").isEmpty() ? from.toString() : form.value("from"));
        form.with("to", form.value("to").isEmpty() ? to.toString() : form.value("to"));
        return page.show(
                "declaration/compare",
                new CompareView(form, declaration.notice(), from, to, declaration.difference(from, to)));
    }

    private List<Hit> hits(DeclarationOn on, String words, Page page) {
        FoldedSearch search = new FoldedSearch(words, page.language());
        Map<String, OfficialText> texts =
                official.in(page.language()).stream().collect(Collectors.toMap(OfficialText::unit, text -> text));
        List<Hit> hits = new ArrayList<>();
        for (Clause clause : on.clauses()) {
            List<Place> places = places(clause, search, page);
            OfficialText text = texts.get(clause.id().value());
            if (text != null && search.finds(text.words())) {
                places.add(
                        new Place("declaration.official.text", text.language().code(), search.mark(text.words())));
            }
            if (!places.isEmpty() || clause.id().value().equalsIgnoreCase(words)) {
                hits.add(new Hit(clause, places));
            }
        }
        return hits;
    }

    private static List<Place> places(Clause clause, FoldedSearch search, Page page) {
        List<Place> places = new ArrayList<>();
        LABELS.forEach((field, label) -> {
            LocalizedText text = clause.wording().of(field);
            if (text.has(page.language()) && search.finds(page.text(text))) {
                places.add(new Place(label, page.language().code(), search.mark(page.text(text))));
            }
        });
        return places;
    }

    private static Map<ClauseField, String> labels() {
        Map<ClauseField, String> labels = new LinkedHashMap<>();
        for (ClauseField field : ClauseField.values()) {
            labels.put(field, field.key());
        }
        return labels;
    }
}
