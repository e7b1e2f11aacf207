package org.durna.audit;

import java.util.regex.Pattern;

/** What was done, by a stable code whose first word is the module, such as {@code person.record.read}. */
public record Action(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST = 100;

    public Action {
        if (code.length() > LONGEST || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("An action looks like person.record.read");
        }
    }
}
