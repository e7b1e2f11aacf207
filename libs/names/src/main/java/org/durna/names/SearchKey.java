package org.durna.names;

/** A short string that spellings of one name share: what an index is asked for. */
public record SearchKey(String value) implements Comparable<SearchKey> {
    public SearchKey {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A search key is not empty");
        }
    }

    @Override
    public int compareTo(SearchKey other) {
        return value.compareTo(other.value);
    }
}
