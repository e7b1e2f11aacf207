package org.durna.linkage.people;

/**
 * How often what happens, declared: no figure here is a fact about a country.
 *
 * @param again a person has a further record, and again after that
 * @param zipf names of rank r are borne in proportion to r to the power of minus this
 * @param twins a birth brings two
 * @param marriedName a married woman takes her husband's surname, and older records have her own
 * @param abroad a family lives in one of the member states
 * @param foreign a family has come from another country
 * @param slip a cell of letters or digits has a slip of the pen
 * @param missing a cell that may be empty is
 * @param swappedDate day and month changed places
 * @param partialDate only the year is known
 * @param swappedNames given name and surname changed places
 * @param moved between two records the family moved
 * @param renewed between two records the document was renewed
 * @param otherScript a record is in another script or spelling than the first
 * @param nameAtBirth a place of birth is written by the name that it bore then
 */
public record Rates(
        double again,
        double zipf,
        double twins,
        double marriedName,
        double abroad,
        double foreign,
        double slip,
        double missing,
        double swappedDate,
        double partialDate,
        double swappedNames,
        double moved,
        double renewed,
        double otherScript,
        double nameAtBirth) {

    public static Rates usual() {
        return new Rates(0.3, 0.8, 0.012, 0.5, 0.25, 0.08, 0.02, 0.05, 0.01, 0.01, 0.01, 0.3, 0.4, 0.6, 0.2);
    }

    /** The same people, each written down without a slip. */
    public Rates withoutErrors() {
        return new Rates(again, zipf, twins, marriedName, abroad, foreign, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
