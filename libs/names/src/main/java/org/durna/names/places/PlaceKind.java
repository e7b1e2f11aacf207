package org.durna.names.places;

/** What kind of place it is. */
public enum PlaceKind {
    CITY,
    DISTRICT,
    SETTLEMENT,
    VILLAGE,
    REGION
}
