package id.mymein.demo;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who plays which part in the demo's stories. */
@Component
class Cast {

    private static final List<String> EDITORS = List.of("siti", "yusran");
    private static final List<String> POLICE = List.of("andi", "andi", "lestari");

    private final DemoLedger ledger;
    private final Actors actors;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    Cast(DemoLedger ledger, Actors actors) {
        this.ledger = ledger;
        this.actors = actors;
    }

    Actor author(DemoStory story) {
        return author(story.office());
    }

    /** @param office its key */
    Actor author(String office) {
        return actor("author:" + office);
    }

    OfficeId office(DemoStory story) {
        return new OfficeId(ledger.made("office:" + story.office()));
    }

    Actor person(String key) {
        return actor("person:" + key);
    }

    /** Always the same one for a story. */
    Actor editor(DemoStory story) {
        return person(Varied.oneOf(EDITORS, story.key()));
    }

    Actor police(DemoStory story) {
        return person(Varied.oneOf(POLICE, story.key()));
    }

    Actor registrar() {
        return person("rabiatul");
    }

    Actor chief() {
        return person("hartono");
    }

    Actor administrator() {
        return person("dewi");
    }

    private Actor actor(String key) {
        return known.computeIfAbsent(
                key, k -> actors.find(new AccountId(ledger.made(k))).orElseThrow());
    }
}
