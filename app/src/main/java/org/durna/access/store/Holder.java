package org.durna.access.store;

import org.durna.access.Account;
import org.durna.access.Agency;

/** An account that is used right now, with all that a request must know of it, in one row. */
public record Holder(Account account, Agency agency, boolean mustChange, boolean glassOpen) {

    /** The same, where the account came in without its password and so owes no new one. */
    public Holder passwordAside() {
        return new Holder(account, agency, false, glassOpen);
    }
}
