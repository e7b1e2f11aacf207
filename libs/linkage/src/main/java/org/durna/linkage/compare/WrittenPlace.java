package org.durna.linkage.compare;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.durna.linkage.Value;
import org.durna.names.places.Gazetteer;

/**
 * A place as it is written, and the places of the gazetteer that have borne this name.
 * It is late if none of them still bore it in the earliest year that its record speaks of.
 */
record WrittenPlace(SpelledName spelled, List<Gazetteer.Found> places, int borneUntil, boolean late) implements Value {
    WrittenPlace {
        places = List.copyOf(places);
    }

    static WrittenPlace of(SpelledName spelled, List<Gazetteer.Found> places) {
        int borneUntil = places.stream()
                .flatMap(found -> found.names().stream())
                .mapToInt(name -> name.until().map(Year::getValue).orElse(Integer.MAX_VALUE))
                .max()
                .orElse(Integer.MAX_VALUE);
        return new WrittenPlace(spelled, places, borneUntil, false);
    }

    @Override
    public String normal() {
        return spelled.normal();
    }

    @Override
    public String shown() {
        return spelled.shown();
    }

    boolean isKnown() {
        return !places.isEmpty();
    }

    /** The same under two names: what the gazetteer found for either. */
    Optional<Gazetteer.Found> sharedWith(WrittenPlace other) {
        return places.stream()
                .filter(mine ->
                        other.places.stream().anyMatch(theirs -> theirs.place().equals(mine.place())))
                .findFirst();
    }

    WrittenPlace in(int year) {
        return year > borneUntil ? new WrittenPlace(spelled, places, borneUntil, true) : this;
    }
}
