package org.durna.partnership.web;

import java.util.List;
import java.util.Map;
import org.durna.access.AgencyCode;
import org.durna.partnership.ContactPoint;
import org.durna.shared.LocalizedText;

/** The contact points, with the names of their agencies. */
public record ContactsView(List<ContactPoint> contacts, Map<AgencyCode, LocalizedText> agencies) {
    public LocalizedText agency(ContactPoint contact) {
        return agencies.getOrDefault(contact.agency(), LocalizedText.none());
    }
}
