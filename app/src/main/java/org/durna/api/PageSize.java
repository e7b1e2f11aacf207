package org.durna.api;

/** How many rows one page of an answer holds at the most. */
public record PageSize(int rows) {
    /** As asked for; a misasked question when it is not from 1 to the most. */
    public static PageSize asked(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new Misasked("api.limit", most, limit);
        }
        return new PageSize(limit);
    }
}
