package org.durna.person.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Purpose;
import org.durna.frame.Choice;
import org.durna.frame.Form;
import org.durna.frame.Page;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.Deferral;
import org.durna.person.ErasePerson;
import org.durna.person.Erased;
import org.durna.person.ErasureRequest;
import org.durna.person.Letter;
import org.durna.person.OwnFile;
import org.durna.person.ReadPerson;
import org.durna.person.RightsRequest;
import org.durna.person.RightsRequest.Answer;
import org.durna.person.RightsTerms;
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

    /** What waits for an agency, and what it defers. */
    public record RightsList(
            List<RightsRequest> open,
            List<Deferral> deferrals,
            List<RightsTerms.Ground> grounds,
            AccountName reader,
            Names names) {
        public RightsList {
            open = List.copyOf(open);
            deferrals = List.copyOf(deferrals);
            grounds = List.copyOf(grounds);
        }

        public String ground(Deferral deferral) {
            return grounds.stream()
                    .filter(each -> each.code().equals(deferral.ground()))
                    .findAny()
                    .map(each -> names.page().text(each.name()))
                    .orElse(deferral.ground());
        }

        public boolean mayConfirm(Deferral deferral) {
            return deferral.state() instanceof Deferral.State.Asked
                    && !deferral.askedBy().equals(reader);
        }
    }

    /** What a person asks, to be written down. */
    public record RequestForm(Form form, ReadPerson.File file, Page page, Names names) {
        public List<Choice> kinds() {
            return Arrays.stream(RightsRequest.Kind.values())
                    .map(kind -> new Choice(kind.name(), page.t(kind.key())))
                    .toList();
        }
    }

    /** One request, its term, and what can be answered. */
    public record RequestView(
            Form form,
            RightsRequest request,
            Optional<RightsTerms.Term> term,
            ReadPerson.File file,
            Optional<AgencyCode> own,
            Names names) {
        public boolean isOurs() {
            return own.isPresent() && own.get().equals(request.agency());
        }

        public List<Assertion> concerned() {
            return file.assertions().stream()
                    .filter(each -> request.concerns().contains(each.id()))
                    .toList();
        }

        public boolean correctable(Assertion said) {
            return request.isOpen()
                    && own.isPresent()
                    && own.get().equals(said.source().keeper());
        }

        public List<Choice> answers() {
            Page page = names.page();
            if (request.isOpen()) {
                return Stream.of(Answer.GRANTED, Answer.REFUSED, Answer.WITHDRAWN)
                        .map(each -> new Choice(
                                each.name(), page.t("rights.do." + each.name().toLowerCase(Locale.ROOT))))
                        .toList();
            }
            Choice reopen = new Choice("REOPEN", page.t("rights.do.reopen"));
            boolean stands = request.kind() == RightsRequest.Kind.RESTRICTION
                    && request.state() instanceof RightsRequest.State.Decided decided
                    && decided.answer() == Answer.GRANTED;
            return stands
                    ? List.of(new Choice(Answer.LIFTED.name(), page.t("rights.do.lifted")), reopen)
                    : List.of(reopen);
        }
    }

    /** What a person shall not be told for a time, and why. */
    public record DeferralForm(Form form, ReadPerson.File file, List<Choice> grounds) {
        public DeferralForm {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * What of a person's file is about their rights.
     *
     * @param restricted which assertions may only be kept, and since when
     * @param opened whether the reader named a ground for reading them
     * @param offered whether the pack knows terms by which requests are answered
     */
    public record RightsPart(
            List<Letter> letters,
            List<RightsRequest> requests,
            Map<AssertionId, Instant> restricted,
            boolean opened,
            boolean offered,
            List<RightsTerms.Ground> uses) {
        public RightsPart {
            letters = List.copyOf(letters);
            requests = List.copyOf(requests);
            restricted = Map.copyOf(restricted);
            uses = List.copyOf(uses);
        }

        /** Whose particulars are not shown. */
        public Set<AssertionId> hidden() {
            return opened ? Set.of() : restricted.keySet();
        }
    }
}
