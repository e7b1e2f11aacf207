package org.durna.access.web;

import java.util.List;
import java.util.Optional;
import org.durna.access.Purpose;
import org.durna.frame.Form;

/** The purposes somebody may choose from, and the one in force. */
public record PurposeView(Form form, String next, List<Purpose> offered, Optional<Purpose> inForce) {
    public PurposeView {
        offered = List.copyOf(offered);
    }
}
