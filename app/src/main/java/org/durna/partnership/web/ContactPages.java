package org.durna.partnership.web;

import java.util.Map;
import org.durna.access.Agencies;
import org.durna.access.AgencyCode;
import org.durna.access.Reader;
import org.durna.frame.Page;
import org.durna.partnership.ContactPoints;
import org.durna.shared.LocalizedText;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Whom to ask at each agency; open for coordination only. */
@Controller
class ContactPages {
    private final ContactPoints contacts;
    private final Agencies agencies;

    ContactPages(ContactPoints contacts, Agencies agencies) {
        this.contacts = contacts;
        this.agencies = agencies;
    }

    @GetMapping("/contacts")
    View contacts(Page page, Reader reader) {
        Map<AgencyCode, LocalizedText> names = agencies.names();
        return switch (contacts.inOffice(page.today(), reader)) {
            case Done(var found) -> page.show("parties/contacts", new ContactsView(found, names));
            case Refused(var reason) -> page.show("frame/refusal", reason);
        };
    }
}
