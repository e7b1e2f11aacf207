package org.durna.statistics.table;

/** How a file says what its columns are. */
public enum TableForm {
    /** SDMX-CSV, with codes or with labels in the cells. */
    SDMX_CSV,
    /** SDMX-CSV in which every column of codes is followed by its column of labels. */
    SDMX_CSV_WITH_LABELS,
    /** Eurostat's older download: labels, ':' for no figure, commas between thousands. */
    EUROSTAT_LABELS,
    /** Any other table: a person says which column is what. */
    PLAIN;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static TableForm of(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
