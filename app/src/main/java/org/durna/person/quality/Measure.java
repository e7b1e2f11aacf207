package org.durna.person.quality;

/** What is counted of the registry once in a while: a part of a whole. */
enum Measure {
    /** All records in force; part and whole are one. */
    RECORDS,
    /** Of all records those that have every required field. */
    COMPLETE,
    /** Of the pairs found to be alike, those that an official decided within a month. */
    DECIDED
}
