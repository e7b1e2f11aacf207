package org.durna.names.places;

/** The identifier of a place in this gazetteer: its present name in plain letters. */
public record PlaceId(String value) {
    public PlaceId {
        if (!value.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("A place's identifier is made of small letters, digits and hyphens");
        }
    }
}
