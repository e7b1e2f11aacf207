package org.durna.access.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.durna.access.Account;
import org.durna.access.AccountName;
import org.durna.access.AccountState;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Role;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Language;
import org.durna.shared.Reason;
import org.springframework.stereotype.Component;

/** Turns an account into a form and a form into an account. */
@Component
class AccountForms {
    private static final String ON = "on";

    private final Agencies agencies;
    private final Clock clock;

    AccountForms(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    AccountViews.FormView blank(Page page) {
        return view(page, Form.empty().with("language", page.language().code()), Optional.empty(), Optional.empty());
    }

    AccountViews.FormView filled(Page page, AccountState state) {
        Form form = Form.of(values(state.account()))
                .with("version", "" + state.account().version());
        return view(page, form, Optional.of(state), Optional.empty());
    }

    AccountViews.FormView again(Page page, Form form, Optional<AccountState> state) {
        return view(page, form, state, Optional.empty());
    }

    /** The form as written, beside what is stored now; sent again, it puts the written values on the present version. */
    AccountViews.FormView stale(Page page, Form form, Account now, Optional<AccountState> state) {
        Conflict conflict = Conflict.between(labels(), values(now), form);
        return view(page, form.with("version", "" + now.version()), state, Optional.of(conflict));
    }

    /** The account that a form describes, or nothing when something in it is wrong, which the form then says. */
    Optional<Account> read(Page page, Form form, Optional<Account> before) {
        Optional<AccountName> name = before.map(Account::name).or(() -> name(form));
        String person = form.required("person", 200);
        String agency = form.required("agency", 40);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> form.value("role_" + role.name()).equals(ON))
                .forEach(roles::add);
        if (roles.isEmpty()) {
            form.wrong("role_" + Role.values()[0].name(), Reason.of("access.account.role-missing"));
        }
        Optional<AgencyCode> known = agencies.all().stream()
                .map(each -> each.code())
                .filter(code -> code.value().equals(agency))
                .findFirst();
        if (known.isEmpty()) {
            form.wrong("agency", Reason.of("frame.form.required"));
        }
        Optional<Language> language = page.languages().stream()
                .filter(each -> each.code().equals(form.value("language")))
                .findFirst();
        if (!form.isRight() || name.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        boolean disabled = form.value("disabled").equals(ON);
        return Optional.of(new Account(
                name.get(),
                person,
                known.get(),
                roles,
                language.orElse(page.language()),
                before.map(Account::demo).orElse(false),
                disabled ? before.flatMap(Account::disabledSince).orElseGet(clock::instant) : null,
                form.value("version").matches("\\d{1,9}") ? Integer.parseInt(form.value("version")) : 1));
    }

    private static Optional<AccountName> name(Form form) {
        String written = form.required("name", 80);
        try {
            return Optional.of(new AccountName(written));
        } catch (IllegalArgumentException notAName) {
            form.wrong("name", Reason.of("access.account.name-form"));
            return Optional.empty();
        }
    }

    private static Map<String, String> values(Account account) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", account.name().value());
        values.put("person", account.displayName());
        values.put("agency", account.agency().value());
        values.put("language", account.language().code());
        account.roles().forEach(role -> values.put("role_" + role.name(), ON));
        values.put("disabled", account.disabled() ? ON : "");
        return values;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("person", "access.account.person");
        labels.put("agency", "access.account.agency");
        labels.put("language", "access.account.language");
        Arrays.stream(Role.values()).forEach(role -> labels.put("role_" + role.name(), role.key()));
        labels.put("disabled", "access.account.disabled");
        return labels;
    }

    private AccountViews.FormView view(
            Page page, Form form, Optional<AccountState> state, Optional<Conflict> conflict) {
        List<Choice> offered = agencies.all().stream()
                .map(agency -> new Choice(agency.code().value(), page.text(agency.name())))
                .sorted(Comparator.comparing(Choice::label, page.formats().order()))
                .toList();
        List<Choice> languages = page.languages().stream()
                .map(each -> new Choice(
                        each.code(),
                        each.icu().getDisplayLanguage(page.language().icu())))
                .toList();
        return new AccountViews.FormView(form, state, offered, languages, List.of(Role.values()), conflict);
    }
}
