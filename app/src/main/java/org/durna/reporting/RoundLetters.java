package org.durna.reporting;

import java.util.List;
import org.durna.activity.Activity;
import org.durna.audit.Actor;
import org.durna.frame.Messages;
import org.durna.pack.Pack;
import org.durna.partnership.ContactPoint;
import org.durna.post.EmailAddress;
import org.durna.post.Enclosure;
import org.durna.post.Letter;
import org.durna.post.PostLetter;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a round, each in a language of the person it goes to. */
@Component
class RoundLetters {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PostLetter post;
    private final Messages messages;
    private final List<Language> languages;

    RoundLetters(PostLetter post, Messages messages, Pack pack) {
        this.post = post;
        this.messages = messages;
        this.languages = pack.manifest().languages();
    }

    /** Asks, with the rows enclosed. */
    void ask(Round round, ContactPoint person, List<Activity> own, String address, Actor actor) {
        Language language = language(person);
        Enclosure enclosure = new Enclosure(
                messages.say(language, "reporting.letter.file", round.id().value()),
                XLSX,
                new QuestionSheet(messages).of(own, language));
        send("ask", round, person, language, enclosure, own.size(), address, "", actor);
    }

    void remind(Round round, ContactPoint person, int rows, String address, Actor actor) {
        send("remind", round, person, language(person), null, rows, address, "", actor);
    }

    void sendBack(Round round, ContactPoint person, int rows, String address, String remark, Actor actor) {
        send("return", round, person, language(person), null, rows, address, remark, actor);
    }

    private void send(
            String kind,
            Round round,
            ContactPoint person,
            Language language,
            @Nullable Enclosure enclosure,
            int rows,
            String address,
            String remark,
            Actor actor) {
        EmailAddress.read(person.email())
                .ifPresent(to -> post.post(
                        new Letter(
                                "round " + round.id(),
                                person.name(),
                                to,
                                language,
                                messages.say(language, "reporting.letter." + kind + ".subject", round.title()),
                                messages.say(
                                        language,
                                        "reporting.letter." + kind + ".body",
                                        person.name(),
                                        round.title(),
                                        round.due().toString(),
                                        rows,
                                        address + "/rounds/" + round.id() + "/answer",
                                        remark),
                                enclosure,
                                person.sample()),
                        round.agency(),
                        actor));
    }

    private Language language(ContactPoint person) {
        return person.languages().stream()
                .flatMap(code -> languages.stream().filter(each -> each.code().equals(code)))
                .findFirst()
                .orElse(languages.getFirst());
    }
}
