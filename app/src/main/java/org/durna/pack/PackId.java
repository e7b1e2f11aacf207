package org.durna.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;

/** The name of a pack, which is also the name of its folder: {@code two-rivers}. */
public record PackId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PackId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A pack is named in small letters and hyphens, such as two-rivers");
        }
    }
}
