package org.durna.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.access.Account;
import org.durna.access.AccountName;
import org.durna.access.AccountQuery;
import org.durna.access.AccountState;
import org.durna.access.Accounts;
import org.durna.access.Agencies;
import org.durna.access.Behind;
import org.durna.access.CreateAccount;
import org.durna.access.EditAccount;
import org.durna.access.EditAccount.Refusal;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The accounts of the platform, for administrators: listed, opened, changed. */
@Controller
class AccountPages {
    private static final int PAGE = 30;

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final EditAccount editAccount;
    private final AccountForms forms;
    private final Agencies agencies;

    AccountPages(
            Accounts accounts,
            CreateAccount createAccount,
            EditAccount editAccount,
            AccountForms forms,
            Agencies agencies) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.editAccount = editAccount;
        this.forms = forms;
        this.agencies = agencies;
    }

    @GetMapping("/accounts")
    View list(
            Page page,
            Reader reader,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String order,
            @RequestParam Optional<String> after) {
        AccountQuery.Order by = AccountQuery.Order.ofWord(order);
        AccountQuery query = new AccountQuery(
                words.strip(),
                by,
                page.language(),
                after.flatMap(AccountName::read).orElse(null),
                PAGE);
        return switch (accounts.list(query, reader)) {
            case Done(var found) -> {
                Form form = Form.empty().with("words", words).with("order", by.word());
                Optional<AccountName> next = found.more()
                        ? Optional.of(found.accounts().getLast().account().name())
                        : Optional.empty();
                yield page.show(
                        "access/accounts",
                        new AccountViews.ListView(form, orders(page), found.accounts(), agencies.names(), next));
            }
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @Behind(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/accounts/new")
    View blank(Page page, Reader reader) {
        return page.show("access/account", forms.blank(page));
    }

    @Behind(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/accounts/new")
    View create(Page page, Reader reader, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        Optional<Account> account = forms.read(page, form, Optional.empty());
        if (account.isEmpty()) {
            return page.show("access/account", forms.again(page, form, Optional.empty()));
        }
        return switch (createAccount.create(account.get(), reader)) {
            case Done(var created) ->
                page.show(
                        "access/password-once",
                        new OwnViews.OnceView(
                                created.oneTimePassword(),
                                Optional.of(created.account().name().value())));
            case Refused(var reason) ->
                page.show("access/account", forms.again(page, form.wrong("name", reason), Optional.empty()));
        };
    }

    @GetMapping("/accounts/{name}")
    View look(Page page, Reader reader, @PathVariable String name) {
        return switch (accounts.look(NotThere.orName(name), reader)) {
            case Done(var state) -> page.show("access/account", forms.filled(page, state));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }

    @PostMapping("/accounts/{name}")
    View change(Page page, Reader reader, @PathVariable String name, @RequestParam Map<String, String> fields) {
        Form form = Form.of(fields);
        return switch (accounts.look(NotThere.orName(name), reader)) {
            case Refused(var reason) -> page.show("frame/refusal", reason);
            case Done(var state) ->
                forms.read(page, form, Optional.of(state.account()))
                        .map(account -> answer(page, form, state, editAccount.edit(account, reader)))
                        .orElseGet(() -> page.show("access/account", forms.again(page, form, Optional.of(state))));
        };
    }

    private View answer(Page page, Form form, AccountState state, Outcome<Account, Refusal> outcome) {
        return switch (outcome) {
            case Done(var account) -> Next.to("/accounts/" + account.name() + "?done=account-changed");
            case Refused(Refusal.Stale(var now)) ->
                page.show("access/account", forms.stale(page, form, now, Optional.of(state)));
            case Refused(Refusal.No(var reason)) ->
                page.show("access/account", forms.again(page, form.wrong("person", reason), Optional.of(state)));
        };
    }

    private static List<Choice> orders(Page page) {
        return Arrays.stream(AccountQuery.Order.values())
                .map(order -> new Choice(order.word(), page.t(order.key())))
                .toList();
    }
}
