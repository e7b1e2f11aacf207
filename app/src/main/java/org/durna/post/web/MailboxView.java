package org.durna.post.web;

import java.util.List;
import org.durna.post.PostedLetter;

/** The letters of an agency, newest first. */
public record MailboxView(List<PostedLetter> letters) {
    public MailboxView {
        letters = List.copyOf(letters);
    }
}
