package org.durna.person.web;

import java.util.Arrays;
import java.util.List;
import org.durna.access.AccountName;
import org.durna.access.Purpose;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.ErasePerson;
import org.durna.person.Erased;
import org.durna.person.ErasureRequest;
import org.durna.person.Letter;
import org.durna.person.OwnFile;
import org.durna.person.ReadPerson;
import org.durna.person.RightsRequest;
import org.durna.person.web.PeopleViews.Names;

/** What the pages and papers about a person's rights show. */
public final class RightsViews {
    private RightsViews() {}

    /** In which language, and to whom, the paper is issued. */
    public record OwnFileForm(Form form, ReadPerson.File file, List<Choice> languages, List<Choice> assertions) {
        public OwnFileForm {
            languages = List.copyOf(languages);
            assertions = List.copyOf(assertions);
        }
    }

    /** What a person is told about themselves, in their language. */
    public record OwnFileView(OwnFile file, Names names) {
        private Page page() {
            return names.page();
        }

        public String who(OwnFile.Use use) {
            return use.agency().map(names::agency).orElseGet(() -> page().t("person.own.platform"));
        }

        /** The duty, and the purpose; a task of the platform has neither. */
        public String why(OwnFile.Use use) {
            String purpose = Arrays.stream(Purpose.values())
                    .filter(each -> each.name().equals(use.purpose()))
                    .findAny()
                    .map(each -> page().t(each.key()))
                    .orElseGet(() -> page().t("person.own.task"));
            return use.duty().map(duty -> page().t(duty.key()) + ": " + purpose).orElse(purpose);
        }

        public String when(OwnFile.Use use) {
            return use.times() == 1
                    ? page().moment(use.first())
                    : page().t("person.own.times", page().day(use.day()), use.times());
        }

        /** What became of a request, or until when an answer is due. */
        public String state(RightsRequest request) {
            return switch (request.state()) {
                case RightsRequest.State.Open() -> page().t("rights.due", page().day(request.due()));
                case RightsRequest.State.Decided decided ->
                    page().t(
                                    "rights.decided",
                                    page().t(decided.answer().key()),
                                    page().moment(decided.at()),
                                    decided.why());
            };
        }

        public String kept(OwnFile.Kept kept) {
            int year = 365;
            String howLong = kept.days() % year == 0
                    ? page().t("person.own.years", kept.days() / year)
                    : page().t("person.own.days", kept.days());
            return page().t("person.own.kept." + kept.what(), howLong);
        }
    }

    /** With which ground somebody is to be erased. */
    public record ErasureForm(Form form, ReadPerson.File file) {}

    /** What waits for a second person, and what was carried out. */
    public record ErasuresView(Form form, ErasePerson.Report report, AccountName reader, Names names) {
        /** Whoever asked cannot be the second. */
        public boolean isOwn(ErasureRequest asked) {
            return asked.askedBy().equals(reader);
        }
    }

    /** That somebody was erased, as a paper says it. */
    public record ProofView(Erased erased, String agency) {}

    /** What of a person's file is about their rights. */
    public record RightsPart(List<Letter> letters) {
        public RightsPart {
            letters = List.copyOf(letters);
        }
    }
}
