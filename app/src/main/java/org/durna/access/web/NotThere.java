package org.durna.access.web;

import org.durna.access.AccountName;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An address that names nothing. */
final class NotThere extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    NotThere() {
        super(HttpStatus.NOT_FOUND);
    }

    static AccountName orName(String text) {
        return AccountName.read(text).orElseThrow(NotThere::new);
    }
}
