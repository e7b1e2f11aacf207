package org.durna.linkage.people;

import java.time.LocalDate;

/** A synthetic person as she is, before any register writes her down. Names are in their own spelling. */
record Person(
        long number,
        String given,
        String patronymic,
        String surname,
        String formerSurname,
        boolean woman,
        LocalDate born,
        String birthPlace,
        String citizenship) {}
