package id.mymein.authenticity;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.platform.Site;
import id.mymein.platform.Slugs;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.web.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the public reads, and announces that it is different now. */
@Component
class ClaimEditions {

    private static final int LONGEST = 80;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublishedClaims published;
    private final FactChanges facts;
    private final Site site;

    ClaimEditions(JdbcClient jdbc, JsonMapper json, PublishedClaims published, FactChanges facts, Site site) {
        this.jdbc = jdbc;
        this.json = json;
        this.published = published;
        this.facts = facts;
        this.site = site;
    }

    /** Makes what waits the newest edition; returns its address, which the first edition got for good. */
    String add(ClaimCheck check, Actor actor, Instant now) {
        oneAtATime();
        changing(check.id(), () -> {
            write(check, actor, now);
            if (check.edition() == 0) {
                place(check, now);
            } else {
                ClaimRows.one(jdbc.sql("""
                        update claim_check set state = 'PUBLISHED', edition = edition + 1, changed_at = :now,
                            version = version + 1 where id = :id""")
                        .param("id", check.id().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update());
            }
        });
        return jdbc.sql("select path from claim_check where id = :id")
                .param("id", check.id().value())
                .query(String.class)
                .single();
    }

    /** Addresses and places in the list are given one after the other, until the transaction ends. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('claim-check', 80))")
                .query((row, n) -> n)
                .list();
    }

    private void write(ClaimCheck check, Actor actor, Instant now) {
        Grant office = actor.offices(Action.PUBLISH_CLAIM_CHECK)
                .filter(grant -> grant.region().contains(check.officeRegion()))
                .findFirst()
                .orElseThrow(NotFound::new);
        ClaimRows.one(jdbc.sql("""
                insert into claim_check_edition
                    (claim_check_id, number, text, checked_by, published_by, published_for, published_at)
                values (:id, :number, :text::jsonb, :checked, :by, :office, :now)""")
                .param("id", check.id().value())
                .param("number", check.edition() + 1)
                .param("text", json.writeValueAsString(check.text()))
                .param(
                        "checked",
                        Optional.ofNullable(check.sentBy()).orElseThrow().value())
                .param("by", actor.account().value())
                .param("office", office.office().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    private void place(ClaimCheck check, Instant now) {
        ClaimRows.one(jdbc.sql("""
                update claim_check set state = 'PUBLISHED', edition = 1, path = :path, first_published_at = :now,
                    sequence = (select coalesce(max(sequence), 0) + 1 from claim_check), changed_at = :now,
                    version = version + 1 where id = :id""")
                .param("id", check.id().value())
                .param("path", freePath(check.text().claim(), now.atZone(site.zone())))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    private String freePath(String claim, ZonedDateTime now) {
        String slug = Slugs.of(claim, LONGEST);
        String wanted = "/cek-fakta/%d/%02d/%s"
                .formatted(now.getYear(), now.getMonthValue(), slug.isEmpty() ? "cek-fakta" : slug);
        for (int attempt = 1; ; attempt++) {
            String path = wanted + (attempt == 1 ? "" : "-" + attempt);
            boolean taken = jdbc.sql("select exists (select from claim_check where path = :path)")
                    .param("path", path)
                    .query(Boolean.class)
                    .single();
            if (!taken) {
                return path;
            }
        }
    }

    /** Does what changes the public's view of a check, and announces exactly what is different then. */
    void changing(ClaimCheckId id, Runnable change) {
        OptionalLong before = published.placeOf(id);
        List<PublishedClaims.Part> parts = published.parts();
        change.run();
        OptionalLong after = published.placeOf(id);
        var changes = new ArrayList<FactChange>();
        changes.add(FactChange.of(ClaimFacts.check(id)));
        long place = after.isPresent() ? after.getAsLong() : before.orElseThrow();
        changes.add(FactChange.of(ClaimFacts.sitemap(PublishedClaims.part(place))));
        if (before.isPresent() != after.isPresent()) {
            changes.add(ClaimFacts.inList(place));
        }
        if (!published.parts().equals(parts)) {
            changes.add(FactChange.of(ClaimFacts.SITEMAPS));
        }
        facts.changed(changes);
    }
}
