package org.durna.person.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.durna.access.AgencyCode;
import org.durna.person.Sight;
import org.durna.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of those who were written down, each under a number that was drawn, and in whose bundle each is now. */
@Repository
public class PersonRows {
    private final JdbcClient sql;

    public PersonRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Somebody new under a number that nobody has: two draws alike are rare, and the second is drawn again. */
    public PersonId insertSomebody(Instant at, RandomGenerator lot) {
        return insertSomebody(at, lot, Optional.empty());
    }

    /** The same, in somebody's bundle at once. */
    public PersonId insertSomebody(Instant at, RandomGenerator lot, Optional<PersonId> bundle) {
        PersonId drawn = PersonId.drawn(lot);
        while (!insert(drawn, bundle.orElse(drawn), at)) {
            drawn = PersonId.drawn(lot);
        }
        return drawn;
    }

    /** Answers whether the number was free; that of somebody who was erased never is again. */
    private boolean insert(PersonId person, PersonId bundle, Instant at) {
        return sql.sql("""
                        insert into person.person (id, bundle, made_at) select :id, :bundle, :at
                        where not exists (select from person.erased where number = :id) on conflict do nothing""")
                        .param("id", person.value())
                        .param("bundle", bundle.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public boolean isEmpty() {
        return sql.sql("select not exists (select from person.person)")
                .query(Boolean.class)
                .single();
    }

    /** The number under which somebody is known now; empty where nobody ever bore the one that is asked for. */
    public Optional<PersonId> bundleOf(PersonId person, Sight sight) {
        return sql.sql("select p.bundle from person.person p where p.id = :id and " + InSight.PERSON)
                .param("sight", sight.code())
                .param("id", person.value())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    /** All who stand in one bundle, who was written down first at the head. */
    public List<PersonId> in(PersonId bundle) {
        return inAnyOf(List.of(bundle));
    }

    /** All who stand in any of these bundles, who was written down first at the head. */
    public List<PersonId> inAnyOf(Collection<PersonId> bundles) {
        return sql
                .sql("select id from person.person where bundle = any (:bundles) order by made_at, id")
                .param("bundles", Stored.numbers(bundles))
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** The same of somebody who may be sealed: for putting people into bundles, never to be shown. */
    public Optional<PersonId> bundleOfAnybody(PersonId person) {
        return sql.sql("select bundle from person.person where id = :id")
                .param("id", person.value())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    /** Whether somebody is sealed at all; an index of the sealed alone knows it. */
    public boolean anySealed() {
        return sql.sql("select exists (select from person.person where sealed_for is not null)")
                .query(Boolean.class)
                .single();
    }

    /** For which keeper somebody is sealed; empty for whoever is not. */
    public Optional<AgencyCode> sealedFor(PersonId person) {
        return sql.sql("select sealed_for from person.person where id = :id and sealed_for is not null")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(AgencyCode::new);
    }

    public void seal(Collection<PersonId> people, @Nullable AgencyCode keeper) {
        sql.sql("update person.person set sealed_for = cast(:keeper as text) where id = any (:people)")
                .param("keeper", keeper == null ? null : keeper.value())
                .param("people", Stored.numbers(people))
                .update();
    }

    /** Until the transaction ends, nobody else brings people together or parts them. */
    public void holdBundles() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('person.bundle', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** Until the transaction ends nobody is compared with the others: whoever deletes many of them would be in the way. Taken before the bundles. */
    public void holdComparing() {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('person.compare', 0))")
                .query((row, number) -> true)
                .single();
    }

    /** The same for whoever compares; answers no where somebody is in the way. */
    public boolean mayCompare() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended('person.compare', 0))")
                .query(Boolean.class)
                .single();
    }

    public void putInto(PersonId bundle, Collection<PersonId> people) {
        sql.sql("update person.person set bundle = :bundle where id = any (:people) and bundle <> :bundle")
                .param("bundle", bundle.value())
                .param("people", Stored.numbers(people))
                .update();
    }

    /** People about whom nobody asserts anything, and nobody did in a time that is still kept; nor do they stand for others. */
    public int eraseForgotten(Instant before) {
        return sql.sql("""
                delete from person.person p where made_at < :before
                  and not exists (select from person.assertion a where a.origin = p.id)
                  and not exists (select from person.former_assertion f where f.origin = p.id)
                  and not exists (select from person.person o where o.bundle = p.id and o.id <> p.id)""").param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
