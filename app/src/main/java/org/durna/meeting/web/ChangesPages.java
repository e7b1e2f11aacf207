package org.durna.meeting.web;

import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.meeting.ChangesSinceMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The page that tells what changed since the parties met last. */
@Controller
class ChangesPages {
    private final ChangesSinceMeeting changes;

    ChangesPages(ChangesSinceMeeting changes) {
        this.changes = changes;
    }

    @GetMapping("/meetings/changes")
    View changes(Page page, Reader reader) {
        return page.show(
                "meetings/changes",
                new MeetingViews.ChangesView(page.today(), changes.until(page.today(), page, reader)));
    }
}
