package org.durna.access;

import java.util.Optional;
import org.durna.access.store.AccountRows;
import org.durna.audit.Detail;
import org.durna.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says in which language the platform speaks to them. */
@Service
public class ChangeOwnLanguage {
    private final AccountRows accounts;
    private final Noted noted;

    ChangeOwnLanguage(AccountRows accounts, Noted noted) {
        this.accounts = accounts;
        this.noted = noted;
    }

    @Transactional
    public boolean change(AccountName name, Language language, Reader reader) {
        Optional<Account> before = accounts.find(name);
        boolean changed = before.isPresent() && accounts.update(before.get().speaking(language));
        if (changed) {
            noted.account(
                    reader,
                    "account.language-changed",
                    name,
                    Detail.none().change("language", before.get().language().code(), language.code()));
        }
        return changed;
    }
}
