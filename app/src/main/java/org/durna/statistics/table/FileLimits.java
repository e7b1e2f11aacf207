package org.durna.statistics.table;

/**
 * How large a file of figures may be.
 *
 * @param megabytes of the whole file
 * @param columns of one row
 * @param cell characters of one cell
 */
public record FileLimits(int megabytes, int columns, int cell) {
    public static final FileLimits USUAL = new FileLimits(20, 300, 10_000);

    long bytes() {
        return megabytes * 1024L * 1024L;
    }
}
