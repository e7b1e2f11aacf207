package org.durna.person.web;

import org.durna.access.Reader;
import org.durna.person.ReadPerson;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A person's number as it stands in an address. Who is not there, or not in sight, is a page that is not there. */
final class PersonInAddress {
    /** What a number looks like, for the pattern of an address. */
    static final String NUMBER = "[0-9A-Za-z]{3}-[0-9A-Za-z]{3}-[0-9A-Za-z]{3}";

    /** Somebody's own page. */
    static final String DOOR = "/people/{id:" + NUMBER + "}";

    private PersonInAddress() {}

    static PersonId of(String written) {
        return PersonId.parse(written).orElseThrow(PersonInAddress::notThere);
    }

    /** Their file, seen for the reader's purpose. */
    static ReadPerson.File file(String written, Reader reader, ReadPerson read) {
        return switch (read.read(of(written), reader)) {
            case Done(ReadPerson.File file) -> file;
            case Refused<?, ?> refused -> throw notThere();
        };
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
