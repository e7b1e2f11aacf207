package org.durna.partnership.web;

import java.time.LocalDate;
import java.util.List;
import org.durna.partnership.AnnexVersion;
import org.durna.partnership.BaseAgreement;
import org.durna.partnership.ClauseDifference;
import org.durna.partnership.DeclarationNotice;

/** The versions of the Annex one after the other, and the agreements the partnership was built on. */
public record VersionsView(
        DeclarationNotice notice, List<Version> versions, List<BaseAgreement> agreements, LocalDate today) {

    /** One version, what it changed, and the day before it. */
    public record Version(AnnexVersion version, List<ClauseDifference> changes, LocalDate dayBefore) {}
}
