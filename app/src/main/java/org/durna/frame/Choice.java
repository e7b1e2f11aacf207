package org.durna.frame;

import java.util.Arrays;
import java.util.List;
import org.durna.shared.Visibility;

/** One of the answers that a form offers: the value that is sent, and the words that stand beside it. */
public record Choice(String value, String label) {

    /** How far a record may be seen, from everybody to its own agency. */
    public static List<Choice> visibilities(Page page) {
        return Arrays.stream(Visibility.values())
                .map(each -> new Choice(each.name(), page.t(each.key())))
                .toList();
    }
}
