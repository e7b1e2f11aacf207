package org.durna.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.durna.frame.Choice;
import org.durna.frame.Conflict;
import org.durna.frame.Form;
import org.durna.meeting.Consensus;
import org.durna.meeting.Proposal;
import org.durna.meeting.ProposalId;
import org.durna.meeting.ProposalTrail;
import org.durna.meeting.RunningWork;
import org.durna.partnership.WordRun;
import org.durna.shared.LocalizedText;

/** What the templates of proposals need. */
public interface ProposalViews {

    /** Every proposal, the open ones first. */
    record ListView(List<Proposal> proposals) {}

    /** A text of the Annex as it stands and as it would stand, word by word. */
    record Difference(String label, List<WordRun> words) {}

    /** One proposal: its text, its trail, what each party says, and what this reader may do. */
    record ProposalView(
            Proposal proposal,
            ProposalTrail trail,
            Consensus.Verdict verdict,
            List<Difference> differences,
            Map<String, LocalizedText> names,
            boolean speaks,
            boolean maySteer,
            boolean mine,
            List<Choice> meetings,
            List<RunningWork> running,
            List<Choice> initiatives,
            Form form) {}

    /** The form of one kind of change, new, filled, wrong or stale. */
    record FormView(
            Optional<ProposalId> id,
            String kind,
            Form form,
            List<Choice> initiatives,
            List<Choice> headings,
            List<Choice> visibilities,
            Optional<Conflict> conflict) {}
}
