package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Reader;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.partnership.BaseAgreement;
import org.durna.partnership.Clause;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.partnership.DeclarationOn;
import org.durna.partnership.OfficialTexts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The page of each clause. */
@Controller
class ClausePages {
    private final Declaration declaration;
    private final OfficialTexts official;
    private final PageParts parts;

    ClausePages(Declaration declaration, OfficialTexts official, PageParts parts) {
        this.declaration = declaration;
        this.official = official;
        this.parts = parts;
    }

    @GetMapping("/declaration/{id}")
    View clause(@PathVariable("id") String id, @RequestParam Map<String, String> asked, Page page, Reader reader) {
        LocalDate day = Form.of(asked).day("on").orElse(page.today());
        DeclarationOn on = declaration.on(day);
        Clause clause = ClauseId.couldBe(id) ? on.clause(new ClauseId(id)).orElse(null) : null;
        if (clause == null) {
            if (ClauseId.couldBe(id) && !declaration.history(new ClauseId(id)).isEmpty()) {
                return page.show("declaration/notThen", notThen(new ClauseId(id), day));
            }
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page.show("declaration/clause", view(clause, on, page, reader));
    }

    private NotThenView notThen(ClauseId id, LocalDate day) {
        return new NotThenView(id, day, declaration.history(id));
    }

    private ClauseView view(Clause clause, DeclarationOn on, Page page, Reader reader) {
        ClauseId id = clause.id();
        return new ClauseView(
                on.day(),
                declaration.notice(),
                clause,
                clause.heading().flatMap(on::clause),
                on.under(id),
                clause.serves().stream()
                        .flatMap(each -> on.clause(each).stream())
                        .toList(),
                on.serving(id),
                official.of(id).stream()
                        .map(text -> AnnotatedText.of(text, declaration.corrigenda(id.value(), text.language())))
                        .toList(),
                agreement(id, on.day()),
                declaration.history(id),
                parts.of(id, on.day(), page, reader),
                on.before(id),
                on.after(id));
    }

    private Optional<BaseAgreement> agreement(ClauseId id, LocalDate day) {
        return declaration.baseAgreement(day).filter(agreement -> id.equals(agreement.clause()));
    }
}
