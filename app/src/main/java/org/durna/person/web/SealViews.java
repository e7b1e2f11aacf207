package org.durna.person.web;

import org.durna.frame.Form;
import org.durna.person.ReadPerson.File;
import org.durna.person.SealPerson.Watch;
import org.durna.person.web.PeopleViews.Names;

/** What the pages of those who are protected show. */
public final class SealViews {
    private SealViews() {}

    public record WatchView(Watch watch, Names names) {}

    /** @param own whether the reader asked to lift the seal */
    public record SealView(File file, Form form, boolean own) {}
}
